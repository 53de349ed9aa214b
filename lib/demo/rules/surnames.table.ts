/**
 * The five hundred most common surnames of Great Britain: per ten thousand people, and who bears that share each.
 * Frequencies as carried by joke2k/faker (MIT).
 */
export const surnamesByFrequency: readonly (readonly [perTenThousand: number, names: string])[] = [
  [115, "Smith"],
  [94, "Jones"],
  [66, "Williams"],
  [53, "Taylor"],
  [51, "Brown"],
  [48, "Davies"],
  [39, "Evans"],
  [35, "Thomas Wilson"],
  [34, "Johnson"],
  [33, "Roberts"],
  [29, "Robinson"],
  [28, "Thompson Wright"],
  [27, "White Edwards Walker"],
  [26, "Hughes"],
  [25, "Green Harris Hall Lewis"],
  [24, "Clarke Patel Jackson Wood"],
  [23, "Martin Turner"],
  [22, "Cooper Hill"],
  [21, "Ward Moore Morris"],
  [20, "Clark King Harrison Lee Baker"],
  [19, "Allen James Morgan"],
  [18, "Phillips Scott"],
  [17, "Parker Price Davis Watson"],
  [16, "Griffiths Kelly Mitchell Young Bennett"],
  [15, "Bailey Collins Cook Richardson Carter Shaw Bell"],
  [14, "Khan Murphy Richards Marshall Cox Miller"],
  [13, "Wilkinson Anderson Foster Adams Ellis Begum Singh Simpson"],
  [12, "Webb Chapman Rogers Ali Powell Mason Gray Hunt"],
  [11, "Lloyd Barnes Hussain Mills Owen Palmer Matthews Knight Butler Holmes Campbell"],
  [10, "Harvey Stevens Dixon Ahmed Fletcher Fisher Jenkins Graham Russell Pearson Barker Murray"],
  [
    9,
    "Payne Day Howard Ford Gibson Walsh Saunders Reynolds Kaur Pearce Fox Brooks Elliott West Lawrence Andrews Stewart",
  ],
  [8, "Spencer O'Brien Ryan Rose Burton Dawson Booth Cole Atkinson Gill Bradley Perry Watts Ball"],
  [
    7,
    "Holland Rees Francis Hayes Barrett Robertson Webster Newton Stone Parsons Oliver Lowe Dunn Armstrong Grant Woods Hart Berry Riley Hunter Newman Reid Reed Marsh Porter Carr Hawkins Gregory Hudson Harding Wells Page",
  ],
  [
    6,
    "Harper Burgess Long Hamilton Hopkins Nicholson Dean O'Neill Lane Kennedy Coleman Williamson Gardner Bates O'Connor Bird Burns Hodgson Ross Shepherd McCarthy Byrne Nicholls Bishop Henderson Freeman Parry Walton Yates Moss Warren Shah Sutton Cooke McDonald Cross Curtis Robson Chambers Watkins",
  ],
  [
    5,
    "Jennings Higgins Barnett George Hammond Tucker Cunningham Hardy Blake Davidson Nash Clayton Akhtar Gallagher Quinn Pritchard Barber Doyle Jordan Stokes Gordon Kemp Stephens Potter Goodwin Holt Gilbert Frost Stevenson Miles Rowe Stephenson Buckley Bond Sullivan Whitehead Osborne Bibi Thomson Willis Lambert Lynch Slater Walters Read Griffin Greenwood Nelson Mann Sharp Burke Barton Baxter Wallace Wheeler Hutchinson Poole Johnston Austin Woodward Hewitt May Arnold",
  ],
  [
    4,
    "Savage Rhodes Hancock Fowler Bentley Hartley Tomlinson Townsend Ferguson Reeves Barlow Short Archer Glover Warner Baldwin Daniels Macdonald Kirk Dale Sanders Wilkins Burrows Fraser Wade Jarvis Farrell Skinner Birch Kay Lucas Thorpe Lawson Howell Dobson Brennan Morton Abbott Kirby Atkins Brookes Stanley Haynes Dodd Middleton Lamb Black Dickinson Simmons Alexander Carroll Davison Douglas Field Pugh Patterson Morley Heath O'Sullivan Weston Norris Whittaker Kent Ashton French Duffy Humphreys Bradshaw Gibbs John Morrison Flynn Parkinson Todd Miah Waters Knowles Goddard Peters Briggs Hicks Banks Davey Perkins Vaughan Thornton Cartwright Little Fuller Holden Smart Bull Bryant Wong Norman Bowen Bartlett Howe Wall Preston Hayward Schofield",
  ],
  [
    3,
    "Winter Metcalfe Potts Boyle Howells Sims Manning Collier Holloway Farmer Rice Bruce Wallis Hooper Whitehouse Iqbal Lees Browne Connor Daly Bray Wyatt Gould Dyer Bryan Pope Steele Marsden Humphries Lord Noble Carpenter Chamberlain Henry Sharpe Parkes Herbert Sinclair McLean Storey Turnbull Duncan Sheppard Butcher Fry Godfrey Ingram Nixon Hargreaves Chan Connolly Charlton Hyde Owens Leach North Gibbons Rowley Hanson Bolton Craig Allan Sanderson Pickering Mahmood Sykes Crawford Parkin Power Hale Kerr Pollard Dennis Joyce Barry Carey Naylor Randall Bevan Doherty Swift Tyler Mellor Talbot Blackburn Hurst Houghton Mistry Donnelly Horton Benson Vincent Conway Faulkner Garner Chandler Hope Pratt Rahman Myers Peacock Hilton Moran Welch Clements O'Donnell Hobbs Leonard McKenzie Fitzgerald Coles Forster Gough Law Summers Finch Norton Brady Cameron Gardiner Lyons Franklin Chadwick Howarth Giles Nolan Coates Fleming",
  ],
];
