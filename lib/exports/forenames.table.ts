/** Forenames that are known and not common, for lists whose own names are used up. */
export const UNCOMMON_FORENAMES: readonly string[] =
  "Alaric Ambrose Anselm Araminta Astrid Auberon Barnaby Beatrix Benedict Blythe Bronwen Caspian Cecily Clement Clover Cosmo Cressida Crispin Damaris Delphine Digby Dorothea Drusilla Edmund Elspeth Emrys Eustace Evander Felicity Fenella Fergus Flora Gideon Giles Greta Gwendolen Hector Hermione Hester Horatio Hugo Imogen Isolde Jago Jemima Jocasta Jolyon Juniper Keziah Lavinia Leander Linnet Lorcan Lucinda Lysander Magnus Marigold Maud Merriam Myrtle Nerys Ninian Octavia Odette Orlando Osbert Ottilie Peregrine Perpetua Petronella Phineas Piers Primrose Quentin Rafferty Rosamund Rufus Saffron Seraphina Sorrel Tabitha Tamsin Thaddeus Theodora Thora Tiberius Ursula Verity Viola Wilfred Winifred Xanthe Ysolde Zachary Zinnia".split(
    " ",
  );
