/**
 * Names of communities that live in British cities, with the share of newly founded households of each.
 * Common names, put together for the demo; nothing is ever inferred from them.
 */
type Community = {
  share: number;
  european: boolean;
  forenames: { F: string; M: string };
  /** a surname, or masculine/feminine forms of one */
  surnames: string;
};

export const communities: readonly Community[] = [
  {
    share: 0.022,
    european: true,
    forenames: {
      F: "Anna Agnieszka Katarzyna Joanna Magdalena Ewa Monika Aleksandra Natalia Karolina Paulina Zuzanna Beata Dorota",
      M: "Piotr Krzysztof Tomasz Marcin Andrzej Pawel Jakub Lukasz Mateusz Kamil Wojciech Adam Dawid Szymon",
    },
    surnames:
      "Nowak Kowalski/Kowalska Wisniewski/Wisniewska Wojcik Kaminski/Kaminska Lewandowski/Lewandowska Zielinski/Zielinska Mazur Krawczyk Piotrowski/Piotrowska Grabowski/Grabowska Pawlak Michalski/Michalska Adamczyk Dudek Wieczorek Jablonski/Jablonska Majewski/Majewska Sikora Walczak",
  },
  {
    share: 0.014,
    european: true,
    forenames: {
      F: "Maria Elena Ioana Andreea Mihaela Cristina Alina Gabriela Daniela Florentina Simona Roxana",
      M: "Andrei Alexandru Ionut Mihai Cristian Marius Florin Adrian Bogdan Gheorghe Vasile Razvan",
    },
    surnames:
      "Popa Popescu Ionescu Stan Dumitru Radu Stoica Matei Ciobanu Munteanu Constantin Marin Rusu Lungu Barbu Dinu",
  },
  {
    share: 0.01,
    european: false,
    forenames: {
      F: "Shilan Avin Berivan Hana Rojin Dilan Zara Nasrin Parwin Sozan",
      M: "Karwan Azad Hiwa Rebwar Dilshad Kamal Soran Aram Sherko Shwan",
    },
    surnames: "Ahmed Hassan Ali Mahmoud Karim Rashid Aziz Salih Hamid Omar Qadir Saeed Mustafa Rasul",
  },
  {
    share: 0.006,
    european: true,
    forenames: {
      F: "Inês Mariana Beatriz Catarina Joana Sofia Carolina Rita",
      M: "João Tiago Rui Nuno Pedro Luís André José",
    },
    surnames: "Silva Santos Ferreira Pereira Oliveira Costa Gonçalves Simões Araújo Brandão",
  },
  {
    share: 0.008,
    european: false,
    forenames: {
      F: "Chioma Ngozi Adaeze Funmilayo Blessing Grace Amaka Folake Ifeoma Precious",
      M: "Emeka Chinedu Tunde Oluwaseun Babatunde Kelechi Samuel David Femi Obinna",
    },
    surnames: "Okafor Adeyemi Okonkwo Balogun Eze Nwosu Adebayo Ogunleye Obi Afolabi Okeke Bello",
  },
  {
    share: 0.006,
    european: false,
    forenames: {
      F: "Mei Li Jing Xiu Ying Hui Yan Lan",
      M: "Wei Jun Ming Chen Hao Jian Lei Feng",
    },
    surnames: "Wang Li Zhang Chen Liu Wong Chan Cheung Yang Huang",
  },
  {
    share: 0.012,
    european: false,
    forenames: {
      F: "Nasreen Shazia Ayesha Rukhsana Fatima Rehana Sadia Amina Priya Anjali Rahima Salma",
      M: "Imran Tariq Mohammed Abdul Shahid Asif Usman Faisal Sanjay Rajesh Nasir Kamran",
    },
    surnames: "Khan Hussain Patel Begum Akhtar Mahmood Uddin Miah Singh Rahman Chowdhury Malik Iqbal Sharma",
  },
];

/** Parts of the thousands of rarer English surnames, mostly after places: stem and ending. */
export const rareSurnameStems =
  "Ash Beck Birk Blen Brack Brand Bur Carl Clay Col Cros Dal Dun Elling El Eps Faw Fen Fos Gar Gran Gris Hal Har Hes Hol Horn Hor Ink Kel Kirk Lam Lang Lin Lock Lud Mar Mel Mid Net Nor Os Pock Pres Rad Raw Red Rip Ros Row Sal San Scar Sel Sher Skel Skip Sow Stain Stap Sut Swan Thorn Thorpe Tan Up Wads Wain Wal War Wes Wether Whit Wil Win Wood Wrag";
export const rareSurnameEndings =
  "bourne bridge bury by croft dale den field ford gate ham head holme house land ley man mire shaw sby stead ston thwaite ton wick wood worth";
