/**
 * The wards of Great Britain of early 2024, by local authority: "code|name|postcodes|constituency", the codes
 * without the letters and zeros they all share, and "constituency:postcodes" where a ward is split.
 *
 * Derived from Code-Point Open and ONS boundaries: contains OS data, Crown copyright and database right; contains
 * Royal Mail data, Royal Mail copyright and database right; Office for National Statistics; all under the Open
 * Government Licence v3; derivation by mySociety's 2025-constituencies and this project.
 */
export const britishAuthorities: readonly (readonly [code: string, name: string, wards: string])[] = [
  [
    "E06000001",
    "Hartlepool",
    "13038|Burn Valley|309|1272;13039|De Bruce|182|1272;13040|Fens & Greatham|183|1272;13041|Foggy Furze|198|1272;13042|Hart|152|1272;13043|Headland & Harbour|297|1272;13044|Manor House|262|1272;13045|Rossmere|230|1272;13046|Rural West|233|1272;13047|Seaton|147|1272;13048|Throston|171|1272;13049|Victoria|288|1272",
  ],
  [
    "E06000002",
    "Middlesbrough",
    "9853|Acklam|179|1367;9854|Ayresome|155|1367;9855|Berwick Hills & Pallister|273|1367;9856|Brambles & Thorntree|230|1367;9857|Central|531|1367;9858|Coulby Newham|114|1368;9859|Hemlington|98|1368;9860|Kader|150|1367;9861|Ladgate|131|1368;9862|Linthorpe|156|1367;9863|Longlands & Beechwood|313|1367;9865|Marton West|105|1368;9866|Newport|307|1367;9867|North Ormesby|116|1367;9869|Park|238|1367;9870|Park End & Beckfield|250|1368;9871|Stainton & Thornton|102|1368;9872|Trimdon|109|1367;15468|Marton East|119|1368;15469|Nunthorpe|147|1368",
  ],
  [
    "E06000003",
    "Redcar and Cleveland",
    "12437|Belmont|86|1368;12438|Brotton|195|1368;12439|Coatham|235|1440;12440|Dormanstown|172|1440;12441|Eston|199|1440;12442|Grangetown|166|1440;12443|Guisborough|251|1368;12444|Hutton|197|1368;12445|Kirkleatham|169|1440;12446|Lockwood|104|1368;12447|Loftus|213|1368;12448|Longbeck|143|1440;12449|Newcomen|145|1440;12450|Normanby|190|1440;12451|Ormesby|188|1440;12452|St Germain's|196|1440;12453|Saltburn|183|1440;12454|Skelton East|102|1368;12455|Skelton West|146|1368;12456|South Bank|212|1440;12457|Teesville|175|1440;12458|West Dyke|159|1440;12459|Wheatlands|104|1440;12460|Zetland|121|1440",
  ],
  [
    "E06000004",
    "Stockton-on-Tees",
    "14858|Billingham Central|200|1518;14859|Billingham East|198|1518;14860|Billingham North|129|1518;14861|Billingham South|269|1518;14862|Billingham West & Wolviston|162|1518;14863|Bishopsgarth & Elm Tree|149|1519;14864|Eaglescliffe East|235|1519:179+1518:56;14865|Eaglescliffe West|210|1519;14866|Fairfield|221|1519;14867|Grangefield|91|1518:51+1519:40;14868|Hardwick & Salters Lane|248|1518;14869|Hartburn|237|1519:225+1518:12;14870|Ingleby Barwick North|185|1519;14871|Ingleby Barwick South|192|1519;14872|Mandale & Victoria|258|1367;14873|Newtown|198|1518;14874|Northern Parishes|217|1518:124+1519:93;14875|Norton Central|181|1518;14876|Norton North|135|1518;14877|Norton South|185|1518;14878|Ropner|175|1518;14879|Roseworth|219|1518;14880|Southern Villages|86|1519;14881|Stainsby Hill|175|1367:159+1519:16;14882|Stockton Town Centre|446|1518;14883|Village|204|1519:161+1367:43;14884|Yarm|257|1519",
  ],
  [
    "E06000005",
    "Darlington",
    "10412|Bank Top & Lascelles|146|1190;10413|Brinkburn & Faverdale|173|1190;10414|Cockerton|143|1190;10415|College|108|1190;10416|Eastbourne|113|1190;10417|Harrowgate Hill|133|1190;10418|Haughton & Springfield|138|1190;10419|Heighington & Coniscliffe|187|1190;10420|Hummersknott|107|1190;10421|Hurworth|149|1519;10422|Mowden|91|1190;10423|North Road|174|1190;10424|Northgate|152|1190;10425|Park East|496|1190;10426|Park West|140|1190;10427|Pierremont|146|1190;10428|Red Hall & Lingfield|107|1190;10429|Sadberge & Middleton St George|254|1519;10430|Stephenson|112|1190;10431|Whinfield|92|1190",
  ],
  [
    "E06000006",
    "Halton",
    "13169|Appleton|159|1584;13170|Bankfield|151|1584;13171|Beechwood & Heath|204|1455;13172|Birchfield|154|1584;13173|Bridgewater|178|1455;13174|Central & West Bank|267|1584;13175|Daresbury, Moore & Sandymoor|179|1455;13176|Ditton, Hale Village & Halebank|211|1584;13177|Farnworth|185|1584;13178|Grange|153|1455;13179|Halton Castle|151|1455;13180|Halton Lea|158|1455;13181|Halton View|177|1584;13182|Highfield|142|1584;13183|Hough Green|117|1584;13184|Mersey & Weston|270|1455;13185|Norton North|138|1455;13186|Norton South & Preston Brook|140|1455",
  ],
  [
    "E06000007",
    "Warrington",
    "11024|Appleton|289|1565;11025|Bewsey and Whitecross|677|1565;11026|Birchwood|262|1564;11027|Burtonwood and Winwick|228|1564;11028|Chapelford and Old Hall|168|1565;11029|Culcheth, Glazebury and Croft|410|1564;11030|Fairfield and Howley|249|1564;11031|Grappenhall|213|1565;11032|Great Sankey North and Whittle Hall|231|1565;11033|Great Sankey South|174|1565;11034|Latchford East|194|1565;11035|Latchford West|174|1565;11036|Lymm North and Thelwall|325|1539:204+1565:121;11037|Lymm South|223|1539;11038|Orford|283|1564;11039|Penketh and Cuerdley|259|1565;11040|Poplars and Hulme|250|1564;11041|Poulton North|168|1564;11042|Poulton South|119|1564;11043|Rixton and Woolston|265|1564;11044|Stockton Heath|183|1565;11045|Westbrook|132|1564",
  ],
  [
    "E06000008",
    "Blackburn with Darwen",
    "11508|Audley & Queen's Park|141|1102;11509|Bastwell & Daisyfield|134|1102;11510|Billinge & Beardwood|162|1102;11511|Blackburn Central|461|1102;11512|Blackburn South & Lower Darwen|151|1450;11513|Blackburn South East|184|1102;11514|Darwen East|230|1450;11515|Darwen South|219|1450;11516|Darwen West|256|1450;11517|Ewood|163|1102;11518|Little Harwood & Whitebirk|158|1102;11519|Livesey with Pleasington|182|1102;11520|Mill Hill & Moorgate|191|1102;11521|Roe Lee|146|1102;11522|Shear Brow & Corporation Park|121|1102;11523|Wensley Fold|146|1102;11524|West Pennine|347|1450",
  ],
  [
    "E06000009",
    "Blackpool",
    "15186|Anchorsholme|142|1104;15187|Bispham|126|1104;15188|Bloomfield|197|1105;15189|Brunswick|187|1105;15190|Claremont|198|1105;15191|Clifton|170|1105;15192|Greenlands|151|1104:145+1105:6;15193|Hawes Side|138|1105;15194|Highfield|135|1105;15195|Ingthorpe|148|1104;15196|Layton|161|1105;15197|Marton|167|1105;15198|Norbreck|143|1104;15199|Park|168|1105;15200|Squires Gate|148|1105;15201|Stanley|187|1105;15202|Talbot|345|1105;15203|Tyldesley|134|1105;15204|Victoria|159|1105;15205|Warbreck|153|1105:131+1104:22;15206|Waterloo|168|1105",
  ],
  [
    "E06000010",
    "Kingston upon Hull, City of",
    "11525|Avenue|287|1314;11526|Beverley & Newland|344|1314;11527|Boothferry|182|1315;11528|Bricknell|173|1314;11529|Central|346|1314;11530|Derringham|204|1315;11531|Drypool|462|1313;11532|Holderness|254|1313;11533|Ings|177|1313;11534|Kingswood|123|1314;11535|Longhill & Bilton Grange|259|1313;11536|Marfleet|324|1313;11537|Newington & Gipsyville|334|1315;11538|North Carr|225|1313;11539|Orchard Park|277|1314;11540|Pickering|172|1315;11541|St Andrew's & Docklands|693|1315;11542|Southcoates|328|1313;11543|Sutton|255|1313;11544|University|215|1314;11545|West Carr|164|1314",
  ],
  [
    "E06000011",
    "East Riding of Yorkshire",
    "1687|Beverley Rural|419|1087;1688|Bridlington Central and Old Town|342|1127;1689|Bridlington North|391|1127;1690|Bridlington South|414|1127;1691|Cottingham North|267|1314;1692|Cottingham South|262|1314;1693|Dale|446|1250;1694|Driffield and Rural|549|1127;1695|East Wolds and Coastal|634|1127;1696|Goole North|245|1250;1697|Goole South|296|1250;1698|Hessle|442|1315;1699|Howden|206|1250;1700|Howdenshire|572|1250;1701|Mid Holderness|462|1087;1702|Minster and Woodmansey|498|1087;1703|North Holderness|335|1127;1705|St Mary's|451|1087;1706|Snaith, Airmyn, Rawcliffe and Marshland|402|1250;1707|South East Holderness|477|1087;1708|South Hunsley|286|1250;1709|South West Holderness|387|1087;1710|Tranby|236|1315;1711|Willerby and Kirk Ella|332|1315;15474|Pocklington Provincial|692|1250;15475|Wolds Weighton|676|1127:531+1250:145",
  ],
  [
    "E06000012",
    "North East Lincolnshire",
    "1713|Croft Baker|315|1255;1714|East Marsh|300|1255;1715|Freshney|234|1255;1716|Haverstoe|259|1255;1717|Heneage|251|1255;1718|Humberston and New Waltham|354|1128;1719|Immingham|422|1128;1720|Park|297|1255;1721|Scartho|323|1128;1722|Sidney Sussex|241|1255;1723|South|302|1255;1724|Waltham|217|1128;1725|West Marsh|362|1255;1726|Wolds|294|1128;1727|Yarborough|268|1255",
  ],
  [
    "E06000013",
    "North Lincolnshire",
    "15074|Ashby Central|175|1462;15075|Ashby Lakeside|155|1462;15076|Axholme Central|229|1199;15077|Axholme North|265|1199;15078|Axholme South|251|1199;15079|Barton|327|1128;15080|Bottesford|263|1462;15081|Brigg & Wolds|440|1128;15082|Broughton & Scawby|243|1128:160+1462:83;15083|Brumby|252|1462;15084|Burringham & Gunness|106|1462;15085|Burton upon Stather & Winterton|372|1462:328+1128:44;15086|Crosby & Park|272|1462;15087|Ferry|455|1128;15088|Frodingham|207|1462;15089|Kingsway with Lincoln Gardens|209|1462;15090|Messingham|126|1462;15091|Ridge|226|1462;15092|Town|265|1462",
  ],
  [
    "E06000014",
    "York",
    "10311|Acomb|186|1604;10312|Bishopthorpe|106|1605;10313|Clifton|180|1604;10314|Copmanthorpe|116|1605;10315|Dringhouses & Woodthorpe|254|1605;10316|Fishergate|211|1604;10317|Fulford & Heslington|118|1605;10318|Guildhall|622|1604;10319|Haxby & Wigginton|309|1605;10320|Heworth|324|1604;10321|Heworth Without|106|1605;10322|Holgate|275|1604;10323|Hull Road|218|1604;10324|Huntington & New Earswick|359|1605;10325|Micklegate|465|1604;10326|Osbaldwick & Derwent|256|1605;10327|Rawcliffe & Clifton Without|325|1605;10328|Rural West York|290|1605;10329|Strensall|231|1605;10330|Westfield|298|1604;10331|Wheldrake|163|1605",
  ],
  [
    "E06000015",
    "Derby",
    "15507|Abbey|293|1193:269+1194:24;15508|Allestree|323|1362;15509|Alvaston North|378|1194;15510|Alvaston South|262|1194;15511|Arboretum|497|1194;15512|Blagreaves|270|1194;15513|Chaddesden East|175|1193;15514|Chaddesden North|191|1193:154+1362:37;15515|Chaddesden West|187|1193;15516|Chellaston & Shelton Lock|305|1194;15517|Darley|509|1193:401+1194:108;15518|Littleover|321|1193;15519|Mackworth & New Zealand|312|1193;15520|Mickleover|347|1193;15521|Normanton|272|1194:244+1193:28;15522|Oakwood|311|1362:279+1193:32;15523|Sinfin & Osmaston|279|1194;15524|Spondon|288|1362",
  ],
  [
    "E06000016",
    "Leicester",
    "10458|Abbey|511|1328;10459|Aylestone|209|1328;10460|Beaumont Leys|310|1328;10461|Belgrave|255|1326;10462|Braunstone Park & Rowley Fields|296|1328;10463|Castle|773|1327;10464|Evington|278|1326:224+1327:54;10465|Eyres Monsell|182|1327;10466|Fosse|211|1328;10467|Humberstone & Hamilton|315|1326;10468|Knighton|302|1327;10469|North Evington|310|1326;10470|Rushey Mead|216|1326;10471|Saffron|234|1327;10472|Spinney Hills|165|1327;10473|Stoneygate|285|1327;10474|Thurncourt|181|1326;10475|Troon|242|1326;10476|Westcotes|241|1328;10477|Western|343|1328;10478|Wycliffe|206|1327",
  ],
  [
    "E06000017",
    "Rutland",
    "12632|Barleythorpe|76|1458;12633|Braunston & Martinsthorpe|119|1458;12634|Cottesmore|80|1458;12635|Exton|70|1458;12636|Greetham|66|1458;12637|Ketton|99|1458;12638|Langham|39|1458;12639|Lyddington|66|1458;12640|Normanton|112|1458;12641|Oakham North East|98|1458;12642|Oakham North West|59|1458;12643|Oakham South|122|1458;12644|Ryhall & Casterton|96|1458;12645|Uppingham|130|1458;12646|Whissendine|35|1458",
  ],
  [
    "E06000018",
    "Nottingham",
    "12270|Aspley|247|1411;12271|Basford|317|1411;12272|Berridge|351|1410;12273|Bestwood|325|1411;12274|Bilborough|393|1412;12275|Bulwell|339|1411;12276|Bulwell Forest|282|1411;12277|Castle|590|1410;12278|Clifton East|331|1412;12279|Clifton West|227|1412;12280|Dales|318|1410;12281|Hyson Green & Arboretum|406|1410;12282|Leen Valley|171|1411;12283|Lenton & Wollaton East|378|1412;12284|Mapperley|342|1410;12285|Meadows|291|1412;12286|Radford|263|1412;12287|St. Ann's|545|1410;12288|Sherwood|350|1410;12289|Wollaton West|272|1412",
  ],
  [
    "E06000019",
    "Herefordshire, County of",
    "9438|Arrow|194|1395;9439|Aylestone Hill|79|1281;9440|Backbury|120|1395;9441|Belmont Rural|85|1281;9442|Birch|146|1281;9443|Bircher|185|1395;9444|Bishops Frome & Cradley|148|1395;9445|Bobblestock|63|1281;9446|Bromyard Bringsty|153|1395;9447|Bromyard West|101|1395;9448|Castle|175|1395;9449|Central|190|1281;9450|College|58|1281;9452|Dinedor Hill|153|1281;9453|Eign Hill|110|1281;9454|Golden Valley North|149|1281;9455|Golden Valley South|252|1281;9456|Greyfriars|82|1281;9457|Hagley|117|1395;9458|Hampton|147|1395;9459|Hinton & Hunderton|94|1281;9460|Holmer|126|1395;9461|Hope End|175|1395;9462|Kerne Bridge|120|1281;9463|Kings Acre|71|1281;9464|Kington|139|1395;9465|Ledbury North|137|1395;9466|Ledbury South|118|1395;9467|Ledbury West|88|1395;9468|Leominster East|167|1395;9469|Leominster North & Rural|133|1395;9470|Leominster South|111|1395;9471|Leominster West|60|1395;9472|Llangarron|162|1281;9473|Mortimer|154|1395;9474|Newton Farm|88|1281;9475|Old Gore|172|1395;9476|Penyard|146|1281;9478|Red Hill|93|1281;9479|Ross East|151|1281;9480|Ross North|112|1281;9481|Ross West|106|1281;9482|Saxon Gate|85|1281;9485|Three Crosses|173|1395;9486|Tupsley|76|1281;9487|Weobley|176|1395;9488|Whitecross|56|1281;9489|Widemarsh|153|1281;9490|Wormside|160|1281;12957|Credenhill|98|1395;12958|Queenswood|135|1395;12959|Stoney Street|147|1281;12960|Sutton Walls|97|1395",
  ],
  [
    "E06000020",
    "Telford and Wrekin",
    "15207|Admaston & Bratton|77|1543;15208|Apley Castle|75|1543;15209|Arleston & College|198|1543;15210|Brookside|94|1541;15211|Church Aston & Lilleshall|121|1543;15212|Dawley & Aqueduct|198|1541;15213|Donnington|195|1543:186+1541:9;15214|Edgmond|136|1543;15215|Ercall|71|1543;15216|Ercall Magna|171|1543;15217|Hadley & Leegomery|216|1543;15218|Haygate & Park|245|1543;15219|Horsehay & Lightmoor|184|1541;15220|Ironbridge Gorge|155|1541;15221|Ketley|109|1541;15222|Lawley|156|1541:143+1543:13;15223|Madeley & Sutton Hill|414|1541;15224|Malinslee & Dawley Bank|252|1541;15225|Muxton|133|1543;15226|Newport East|76|1543;15227|Newport North|73|1543;15228|Newport South|71|1543;15229|Newport West|114|1543;15230|Oakengates & Ketley Bank|281|1541;15231|Overdale & The Rock|87|1541;15232|Priorslee|133|1541;15233|Shawbirch & Dothill|123|1543;15234|St Georges|217|1541;15235|The Nedge|828|1541;15236|Woodside|119|1541;15237|Wrockwardine|137|1543;15238|Wrockwardine Wood & Trench|179|1541",
  ],
  [
    "E06000021",
    "Stoke-on-Trent",
    "14555|Abbey Hulton|136|1520;14556|Baddeley, Milton & Norton|359|1521;14557|Basford & Hartshill|151|1520;14558|Bentilee, Ubberley & Townsend|286|1520;14559|Birches Head & Northwood|265|1520;14560|Blurton|137|1522;14561|Boothen|112|1520;14562|Bradeley & Chell Heath|90|1521;14563|Bucknall & Eaton Park|124|1520;14564|Burslem|256|1521;14565|Burslem Park|132|1521;14566|Dresden & Florence|147|1522;14567|Etruria & Hanley|349|1520;14568|Fenton East|135|1520;14569|Fenton West & Mount Pleasant|202|1520;14570|Ford Green & Smallthorne|136|1521;14571|Goldenhill & Sandyford|145|1521;14572|Great Chell & Packmoor|222|1521;14573|Hanford, Newstead & Trentham|410|1522;14574|Hanley Park, Joiner's Square & Shelton|386|1520;14575|Hartshill Park & Stoke|251|1520;14576|Hollybush|115|1522;14577|Lightwood North & Normacot|133|1522;14578|Little Chell & Stanfield|116|1521;14579|Longton & Meir Hay South|221|1522;14580|Meir Hay North, Parkhall & Weston Coyney|244|1522:131+1520:113;14581|Meir North|134|1522;14582|Meir Park|129|1522;14583|Meir South|125|1522;14584|Moorcroft & Sneyd Green|288|1521:196+1520:92;14585|Penkhull & Springfields|141|1520;14586|Sandford Hill|139|1520;14587|Trent Vale & Oak Hill|157|1520;14588|Tunstall|169|1521",
  ],
  [
    "E06000022",
    "Bath and North East Somerset",
    "12461|Bathavon North|287|1080;12462|Bathavon South|325|1241;12463|Bathwick|221|1080;12464|Chew Valley|315|1394;12465|Clutton & Farmborough|140|1394;12466|Combe Down|193|1080;12467|High Littleton|113|1394;12468|Keynsham East|188|1394;12469|Keynsham North|198|1394;12470|Keynsham South|163|1394;12471|Kingsmead|493|1080;12472|Lambridge|168|1080;12473|Lansdown|212|1080;12474|Mendip|138|1394;12475|Midsomer Norton North|134|1241;12476|Midsomer Norton Redfield|165|1241;12477|Moorlands|64|1080;12478|Newbridge|157|1080;12479|Odd Down|156|1080;12480|Oldfield Park|83|1080;12481|Paulton|174|1394;12482|Peasedown|143|1241;12483|Publow & Whitchurch|114|1394;12484|Radstock|210|1241;12485|Saltford|209|1394;12486|Southdown|131|1080;12487|Timsbury|91|1394;12488|Twerton & Whiteway|127|1080;12489|Walcot|172|1080;12490|Westfield|162|1241;12491|Westmoreland|131|1080;12492|Weston|146|1080;12493|Widcombe & Lyncombe|226|1080",
  ],
  [
    "E06000023",
    "Bristol, City of",
    "10885|Ashley|500|1131;10886|Avonmouth and Lawrence Weston|655|1134;10887|Bedminster|359|1135;10888|Bishopston and Ashley Down|209|1134;10889|Bishopsworth|303|1135;10890|Brislington East|270|1132;10891|Brislington West|261|1132;10892|Central|735|1131;10893|Clifton|365|1131;10894|Clifton Down|301|1131;10895|Cotham|247|1131;10896|Easton|307|1132;10897|Eastville|342|1133;10898|Filwood|282|1135;10899|Frome Vale|367|1133;10900|Hartcliffe and Withywood|453|1135;10901|Henbury and Brentry|324|1134;10902|Hengrove and Whitchurch Park|478|1135;10903|Hillfields|297|1133;10904|Horfield|254|1134;10905|Hotwells and Harbourside|210|1131;10906|Knowle|261|1132;10907|Lawrence Hill|709|1132;10908|Lockleaze|240|1133;10909|Redland|308|1131;10910|St George Central|289|1132;10911|St George Troopers Hill|165|1132;10912|St George West|173|1132;10913|Southmead|270|1134;10914|Southville|340|1135;10915|Stockwood|251|1132;10916|Stoke Bishop|330|1134;10917|Westbury-on-Trym and Henleaze|570|1134;10918|Windmill Hill|268|1135",
  ],
  [
    "E06000024",
    "North Somerset",
    "10276|Backwell|144|1399;10277|Banwell & Winscombe|336|1572;10278|Blagdon & Churchill|196|1572;10279|Clevedon East|145|1399;10280|Clevedon South|103|1399;10281|Clevedon Walton|124|1399;10282|Clevedon West|129|1399;10283|Clevedon Yeo|94|1399;10284|Congresbury & Puxton|134|1572;10285|Gordano Valley|191|1399;10286|Hutton & Locking|268|1581;10287|Long Ashton|289|1399;10288|Nailsea Golden Valley|107|1399;10289|Nailsea West End|111|1399;10290|Nailsea Yeo|147|1399;10291|Nailsea Youngwood|84|1399;10292|Pill|160|1399;10293|Portishead East|139|1399;10294|Portishead North|160|1399;10295|Portishead South|105|1399;10296|Portishead West|201|1399;10297|Weston-super-Mare South|246|1581;10298|Weston-super-Mare Central|317|1581;10299|Weston-super-Mare Hillside|249|1581;10300|Weston-super-Mare Kewstoke|275|1581;10301|Weston-super-Mare Mid Worle|118|1581;10302|Weston-super-Mare Milton|215|1581;10303|Weston-super-Mare North Worle|171|1581;10304|Weston-super-Mare South Worle|204|1581;10305|Weston-super-Mare Uphill|223|1581;10306|Weston-super-Mare Winterstoke|167|1581;10307|Wick St Lawrence & St Georges|92|1581;10308|Winford|225|1399;10309|Wrington|212|1399;10310|Yatton|260|1572",
  ],
  [
    "E06000025",
    "South Gloucestershire",
    "12104|Bitton & Oldland Common|261|1394;12105|Boyd Valley|391|1545;12106|Bradley Stoke North|192|1237;12107|Bradley Stoke South|110|1237;12108|Charfield|137|1545;12109|Charlton & Cribbs|224|1237;12110|Chipping Sodbury & Cotswold Edge|316|1545;12111|Dodington|154|1545;12112|Emersons Green|328|1237;12113|Filton|245|1237;12114|Frampton Cotterell|512|1545;12115|Frenchay & Downend|347|1237;12116|Hanham|286|1394;12117|Kingswood|255|1133;12118|Longwell Green|222|1394;12119|New Cheltenham|165|1133;12120|Parkwall & Warmley|203|1394;12121|Patchway Coniston|219|1237;12122|Pilning & Severn Beach|153|1545;12123|Severn Vale|377|1545;12124|Staple Hill & Mangotsfield|349|1133;12125|Stoke Gifford|279|1237;12126|Stoke Park & Cheswick|79|1237;12127|Thornbury|392|1545;12128|Winterbourne|245|1237;12129|Woodstock|220|1133;12130|Yate Central|216|1545;12131|Yate North|240|1545",
  ],
  [
    "E06000026",
    "Plymouth",
    "2078|Budshead|254|1426;2079|Compton|318|1427;2080|Devonport|347|1427;2081|Drake|210|1427;2082|Efford and Lipson|262|1427;2083|Eggbuckland|304|1426;2084|Ham|286|1426;2085|Honicknowle|313|1426;2086|Moor View|307|1426;2087|Peverell|286|1427:173+1426:113;2088|Plympton Chaddlewood|141|1495;2089|Plympton Erle|195|1495;2090|Plympton St Mary|294|1495;2091|Plymstock Dunstone|352|1495;2092|Plymstock Radford|523|1495;2093|St Budeaux|272|1426;2094|St Peter and the Waterfront|658|1427;2095|Southway|321|1426;2096|Stoke|316|1427;2097|Sutton and Mount Gould|337|1427",
  ],
  [
    "E06000027",
    "Torbay",
    "12254|Barton with Watcombe|293|1551;12255|Churston with Galmpton|219|1484;12256|Clifton with Maidenway|153|1551;12257|Cockington with Chelston|217|1551;12258|Collaton St Mary|104|1484;12259|Ellacombe|154|1551;12260|Furzeham with Summercombe|309|1484;12261|Goodrington with Roselands|175|1551;12262|King's Ash|146|1484;12263|Preston|266|1551;12264|Roundham with Hyde|295|1551;12265|St Marychurch|309|1551;12266|St Peter's with St Mary's|240|1484;12267|Shiphay|181|1551;12268|Tormohun|484|1551;12269|Wellswood|229|1551",
  ],
  [
    "E06000030",
    "Swindon",
    "8954|Central|333|1537;8955|Chiseldon and Lawn|202|1537:126+1217:76;8956|Covingham and Dorcan|381|1537;8957|Eastcott|308|1537;8958|Gorse Hill and Pinehurst|243|1536;8960|Liden, Eldene and Park South|213|1537;8961|Lydiard and Freshbrook|246|1537;8962|Mannington and Western|250|1537;8963|Old Town|258|1537;8965|Priory Vale|236|1536;8966|Ridgeway|133|1217;8967|Rodbourne Cheney|252|1536;8968|St Andrews|346|1536;8969|St Margaret and South Marston|302|1536;8970|Shaw|351|1537;8971|Walcot and Park North|256|1537;8972|Wroughton and Wichelstowe|217|1217;10755|Blunsdon and Highworth|288|1536;10756|Haydon Wick|214|1536;10757|Penhill and Upper Stratton|274|1536",
  ],
  [
    "E06000031",
    "Peterborough",
    "10805|Barnack|114|1401;10806|Bretton|152|1425;10807|Central|414|1425;10808|Dogsthorpe|176|1425;10809|East|258|1425;10810|Eye, Thorney and Newborough|271|1425;10811|Fletton and Stanground|180|1401;10812|Fletton and Woodston|187|1401;10813|Glinton and Castor|195|1401;10814|Gunthorpe|149|1425;10815|Hampton Vale|146|1401;10816|Hargate and Hempsted|259|1401;10817|North|160|1425;10818|Orton Longueville|154|1401;10819|Orton Waterville|187|1401;10820|Park|180|1425;10821|Paston and Walton|172|1425;10822|Ravensthorpe|254|1425;10823|Stanground South|188|1401;10824|Werrington|336|1425;10825|West|114|1425;10826|Wittering|122|1401",
  ],
  [
    "E06000032",
    "Luton",
    "14735|Barnfield|158|1345;14736|Beech Hill|142|1346:111+1345:31;14737|Biscot|100|1346;14738|Bramingham|193|1345;14739|Central|261|1346;14740|Challney|168|1345;14741|Dallow|106|1346;14742|Farley|290|1346;14743|High Town|183|1346;14744|Leagrave|152|1345;14745|Lewsey|131|1345;14746|Northwell|165|1345;14747|Poets|139|1345;14748|Round Green|130|1346;14749|Saints|144|1345;14750|South|180|1346;14751|Stopsley|175|1345:109+1346:66;14752|Sundon Park|127|1345;14753|Vauxhall|113|1346;14754|Wigmore|173|1346",
  ],
  [
    "E06000033",
    "Southend-on-Sea",
    "2212|Belfairs|190|1502;2213|Blenheim Park|189|1502;2214|Chalkwell|194|1502;2215|Eastwood Park|190|1502;2216|Kursaal|205|1501;2217|Leigh|220|1502;2218|Milton|292|1501;2219|Prittlewell|197|1502;2220|St Laurence|245|1502;2221|St. Luke's|201|1502;2222|Shoeburyness|215|1501;2223|Southchurch|199|1501;2224|Thorpe|190|1501;2225|Victoria|363|1501;2226|Westborough|170|1502;2227|West Leigh|203|1502;2228|West Shoebury|184|1501",
  ],
  [
    "E06000034",
    "Thurrock",
    "2229|Aveley and Uplands|204|1546;2230|Belhus|174|1546;2231|Chadwell St Mary|179|1480;2232|Chafford and North Stifford|102|1546;2233|Corringham and Fobbing|161|1480;2234|East Tilbury|139|1480;2235|Grays Riverside|264|1546;2236|Grays Thurrock|155|1546;2237|Little Thurrock Blackshots|108|1546;2238|Little Thurrock Rectory|104|1546;2239|Ockendon|215|1546;2240|Orsett|213|1480;2241|South Chafford|81|1546;2242|Stanford East and Corringham Town|179|1480;2243|Stanford-le-Hope West|189|1480;2244|Stifford Clays|116|1546;2245|The Homesteads|142|1480;2246|Tilbury Riverside and Thurrock Park|169|1546;2247|Tilbury St Chads|102|1546;2248|West Thurrock and South Stifford|281|1546",
  ],
  [
    "E06000035",
    "Medway",
    "14449|All Saints|163|1447;14450|Chatham Central & Brompton|430|1447:261+1157:169;14451|Cuxton, Halling & Riverside|208|1447;14452|Fort Horsted|99|1157;14453|Fort Pitt|264|1157:208+1447:56;14454|Gillingham North|255|1246:243+1447:12;14455|Gillingham South|368|1246;14456|Hempstead & Wigmore|175|1246;14457|Hoo St Werburgh & High Halstow|319|1447;14458|Lordswood & Walderslade|301|1157;14459|Luton|205|1157;14460|Princes Park|127|1157;14461|Rainham North|315|1246;14462|Rainham South East|290|1246;14463|Rainham South West|189|1246;14464|Rochester East & Warren Wood|239|1447:194+1157:45;14465|Rochester West & Borstal|396|1447;14466|St Mary's Island|121|1447;14467|Strood North & Frindsbury|323|1447;14468|Strood Rural|394|1447;14469|Strood West|238|1447;14470|Twydall|209|1246;14471|Watling|295|1246;14472|Wayfield & Weeds Wood|195|1157",
  ],
  [
    "E06000036",
    "Bracknell Forest",
    "14755|Binfield North & Warfield West|322|1348:275+1117:47;14756|Binfield South & Jennett's Park|262|1348:175+1117:87;14757|Bullbrook|153|1117;14759|Easthampstead & Wildridings|174|1117;14760|Great Hollands|95|1117;14761|Hanworth|79|1117;14763|Owlsmoor & College Town|181|1117;14764|Priestwood & Garth|312|1117;14767|Town Centre & The Parks|178|1117;15571|Crowthorne|259|1117;15572|Harmans Water & Crown Wood|146|1117;15573|Sandhurst|249|1117;15574|Swinley Forest|120|1117:85+1348:35;15575|Whitegrove|132|1117:113+1348:19;15576|Winkfield & Warfield East|368|1348",
  ],
  [
    "E06000037",
    "West Berkshire",
    "12132|Aldermaston|232|1439;12133|Basildon|198|1439;12134|Bradfield|231|1439;12135|Bucklebury|178|1439;12136|Burghfield & Mortimer|409|1439;12137|Chieveley & Cold Ash|270|1376;12138|Downlands|207|1376:188+1439:19;12139|Hungerford & Kintbury|500|1376;12140|Lambourn|191|1376;12141|Newbury Central|372|1376;12142|Newbury Clay Hill|184|1376;12143|Newbury Greenham|332|1376;12144|Newbury Speen|271|1376;12145|Newbury Wash Common|221|1376;12146|Pangbourne|159|1439;12147|Ridgeway|188|1439;12148|Thatcham Central|152|1376;12149|Thatcham Colthrop & Crookham|130|1376;12150|Thatcham North East|157|1376;12151|Thatcham West|143|1376;12152|Theale|96|1439;12153|Tilehurst & Purley|210|1439;12154|Tilehurst Birch Copse|173|1439;12155|Tilehurst South & Holybrook|162|1439",
  ],
  [
    "E06000038",
    "Reading",
    "13864|Abbey|372|1438;13865|Battle|209|1438:193+1439:16;13866|Caversham|189|1438;13867|Caversham Heights|220|1438;13868|Church|237|1210;13869|Coley|190|1438;13870|Emmer Green|229|1438;13871|Katesgrove|228|1438;13872|Kentwood|187|1439;13873|Norcot|188|1439;13874|Park|159|1438;13875|Redlands|260|1438:228+1210:32;13876|Southcote|244|1438;13877|Thames|236|1438;13878|Tilehurst|231|1439;13879|Whitley|404|1210",
  ],
  [
    "E06000039",
    "Slough",
    "15525|Baylis & Salt Hill|117|1477;15526|Britwell|150|1477;15527|Chalvey|119|1477;15528|Cippenham Green|126|1477;15529|Cippenham Manor|136|1477;15530|Cippenham Village|132|1477;15531|Colnbrook & Poyle|228|1588;15532|Elliman|83|1477;15533|Farnham|127|1477;15534|Haymill|117|1477;15535|Herschel Park|171|1477;15536|Langley Foxborough|124|1588;15537|Langley Marish|120|1588:101+1477:19;15538|Langley Meads|96|1477;15539|Langley St Mary's|113|1477:106+1588:7;15540|Manor Park & Stoke|107|1477;15541|Northborough & Lynch Hill Valley|184|1477;15542|Slough Central|275|1477;15543|Upton|136|1477;15544|Upton Lea|98|1477;15545|Wexham Court|120|1477",
  ],
  [
    "E06000040",
    "Windsor and Maidenhead",
    "12494|Ascot & Sunninghill|404|1588;12495|Belmont|174|1348;12496|Bisham & Cookham|304|1348;12497|Boyn Hill|165|1348;12498|Bray|229|1348;12499|Clewer & Dedworth East|160|1588;12500|Clewer & Dedworth West|187|1588;12501|Clewer East|178|1588;12502|Cox Green|152|1348;12503|Datchet, Horton & Wraysbury|275|1588;12504|Eton & Castle|482|1588;12505|Furze Platt|159|1348;12506|Hurley & Walthams|261|1348;12507|Old Windsor|207|1588;12508|Oldfield|243|1348;12509|Pinkneys Green|176|1348;12510|Riverside|220|1348;12511|St Mary's|270|1348;12512|Sunningdale & Cheapside|269|1588",
  ],
  [
    "E06000041",
    "Wokingham",
    "2372|Arborfield|92|1593;2373|Barkham|145|1593;2374|Bulmershe and Whitegates|242|1210;2375|Charvil|59|1593;2376|Coronation|105|1210;2377|Emmbrook|288|1593;2378|Evendons|223|1593;2379|Finchampstead North|100|1593;2380|Finchampstead South|223|1593;2381|Hawkedon|152|1210;2382|Hillside|155|1210;2383|Hurst|151|1593;2384|Loddon|179|1210;2385|Maiden Erlegh|214|1210;2386|Norreys|256|1593;2387|Remenham, Wargrave and Ruscombe|282|1593;2388|Shinfield North|70|1210;2389|Shinfield South|306|1210;2390|Sonning|82|1210;2391|South Lake|81|1210;2392|Swallowfield|151|1593;2393|Twyford|163|1593;2394|Wescott|249|1593;2395|Winnersh|242|1593;2396|Wokingham Without|221|1593",
  ],
  [
    "E06000042",
    "Milton Keynes",
    "9406|Bletchley East|493|1141;9407|Bletchley Park|384|1141;9408|Bletchley West|358|1141;9409|Bradwell|483|1370;9410|Broughton|469|1369;9411|Campbell Park & Old Woughton|369|1369;9412|Central Milton Keynes|591|1369;9413|Danesborough & Walton|544|1369;9414|Loughton & Shenley|396|1369;9415|Monkston|436|1369;9416|Newport Pagnell North & Hanslope|354|1370;9417|Newport Pagnell South|380|1370;9418|Olney|434|1370;9419|Shenley Brook End|312|1369;9420|Stantonbury|348|1370;9421|Stony Stratford|397|1370;9422|Tattenhoe|318|1141;9423|Wolverton|338|1370;9424|Woughton & Fishermead|305|1369",
  ],
  [
    "E06000043",
    "Brighton and Hove",
    "15398|Brunswick & Adelaide|163|1296;15399|Central Hove|207|1296;15400|Coldean & Stanmer|157|1130:101+1129:56;15401|Goldsmid|344|1296;15402|Hangleton & Knoll|237|1296;15403|Hanover & Elm Grove|196|1130:176+1129:20;15404|Hollingdean & Fiveways|203|1130;15405|Kemptown|248|1129;15406|Moulsecoomb & Bevendean|205|1129:162+1130:43;15407|North Portslade|142|1296;15408|Patcham & Hollingbury|264|1130;15409|Preston Park|241|1130;15410|Queen's Park|185|1129;15411|Regency|255|1130;15412|Rottingdean & West Saltdean|244|1129;15413|Round Hill|123|1130;15414|South Portslade|206|1296;15415|West Hill & North Laine|416|1130;15416|Westbourne & Poets' Corner|167|1296;15417|Westdene & Hove Park|323|1296:233+1130:90;15418|Whitehawk & Marina|231|1129;15419|Wish|203|1296;15420|Woodingdean|153|1129",
  ],
  [
    "E06000044",
    "Portsmouth",
    "2441|Baffins|249|1431;2442|Central Southsea|232|1432;2443|Charles Dickens|681|1432;2444|Copnor|286|1431;2445|Cosham|315|1431;2446|Drayton and Farlington|327|1431;2447|Eastney and Craneswater|261|1432;2448|Fratton|232|1432;2449|Hilsea|274|1431;2450|Milton|257|1432;2451|Nelson|312|1431;2452|Paulsgrove|285|1431;2453|St Jude|340|1432;2454|St Thomas|382|1432",
  ],
  [
    "E06000045",
    "Southampton",
    "15490|Banister & Polygon|351|1500:212+1499:139;15491|Bargate|511|1499;15492|Bassett|392|1449;15493|Bevois|375|1500;15494|Bitterne Park|421|1499;15495|Coxford|232|1500;15496|Freemantle|417|1500;15497|Harefield|336|1499;15498|Millbrook|345|1500;15499|Peartree|301|1499;15500|Portswood|332|1500;15501|Redbridge|289|1500;15502|Shirley|363|1500;15503|Sholing|270|1499;15504|Swaythling|266|1449:224+1500:42;15505|Thornhill|371|1499;15506|Woolston|251|1499",
  ],
  [
    "E06000046",
    "Isle of Wight",
    "13359|Bembridge|166|1303;13360|Binstead & Fishbourne|121|1303;13361|Brading & St Helens|160|1303;13362|Brighstone, Calbourne & Shalfleet|179|1304;13363|Carisbrooke & Gunville|105|1304;13364|Central Rural|180|1304;13365|Chale, Niton & Shorwell|197|1304;13366|Cowes Medina|98|1304;13367|Cowes North|154|1304;13368|Cowes South & Northwood|96|1304;13369|Cowes West & Gurnard|109|1304;13370|East Cowes|117|1304;13371|Fairlee & Whippingham|128|1304;13372|Freshwater North & Yarmouth|182|1304;13373|Freshwater South|200|1304;13374|Haylands & Swanmore|102|1303;13375|Lake North|92|1303;13376|Lake South|113|1303;13377|Mountjoy & Shide|96|1304;13378|Nettlestone & Seaview|153|1303;13379|Newchurch, Havenstreet & Ashey|136|1303;13380|Newport Central|200|1304;13381|Newport West|95|1304;13382|Osborne|100|1304;13383|Pan & Barton|103|1304;13384|Parkhurst & Hunnyhill|109|1304;13385|Ryde Appley & Elmfield|103|1303;13386|Ryde Monktonmead|109|1303;13387|Ryde North West|158|1303;13388|Ryde South East|78|1303;13389|Ryde West|89|1303;13390|Sandown North|111|1303;13391|Sandown South|130|1303;13392|Shanklin Central|108|1303;13393|Shanklin South|159|1303;13394|Totland & Colwell|170|1304;13395|Ventnor & St Lawrence|184|1303;13396|Wootton Bridge|89|1303;13397|Wroxall, Lowtherville & Bonchurch|138|1303",
  ],
  [
    "E06000047",
    "County Durham",
    "9030|Annfield Plain|304|1389;9031|Aycliffe East|346|1382;9032|Aycliffe North and Middridge|226|1382;9033|Aycliffe West|160|1382;9034|Barnard Castle East|402|1101;9035|Barnard Castle West|546|1101;9036|Belmont|393|1173;9037|Benfieldside|258|1106;9038|Bishop Auckland Town|267|1101;9039|Bishop Middleham and Cornforth|128|1382;9040|Blackhalls|285|1211;9041|Brandon|250|1173;9042|Burnopfield and Dipton|278|1106;9043|Chester-le-Street East|129|1389;9044|Chester-le-Street North|85|1389;9045|Chester-le-Street South|171|1389;9046|Chester-le-Street West Central|220|1389;9047|Chilton|136|1382;9048|Consett North|275|1106;9049|Consett South|103|1106;9050|Coundon|154|1101;9051|Coxhoe|377|1382;9052|Craghead and South Moor|223|1389;9053|Crook|361|1101;9054|Dawdon|235|1211;9055|Deerness|341|1173;9056|Delves Lane|190|1106;9057|Deneside|164|1211;9058|Durham South|102|1173;9059|Easington|265|1211;9060|Elvet and Gilesgate|253|1173;9061|Esh and Witton Gilbert|286|1173;9062|Evenwood|416|1101;9063|Ferryhill|318|1382;9064|Framwellgate and Newton Hall|285|1173;9065|Horden|211|1211;9066|Lanchester|331|1389;9067|Leadgate and Medomsley|327|1106;9068|Lumley|215|1389;9069|Murton|254|1211;9070|Neville's Cross|274|1173;9071|North Lodge|90|1389;9072|Passfield|123|1211;9073|Pelton|306|1389;9074|Peterlee East|223|1211;9075|Peterlee West|156|1211;9076|Sacriston|238|1389;9077|Seaham|174|1211;9078|Sedgefield|321|1382;9079|Sherburn|241|1173;9080|Shildon and Dene Valley|428|1101;9081|Shotton and South Hetton|286|1211;9082|Spennymoor|326|1382;9083|Stanley|224|1389;9084|Tanfield|283|1389;9085|Tow Law|179|1101;9086|Trimdon and Thornley|409|1211:222+1382:187;9087|Tudhoe|218|1382;9088|Weardale|661|1101;9089|West Auckland|223|1101;9090|Willington and Hunwick|289|1173;9091|Wingate|107|1211;9092|Woodhouse Close|184|1101",
  ],
  [
    "E06000049",
    "Cheshire East",
    "8610|Alderley Edge|175|1539;8611|Alsager|338|1178;8612|Audlem|201|1164;8613|Bollington|223|1347;8614|Brereton Rural|339|1178;8615|Broken Cross and Upton|201|1347;8616|Bunbury|244|1164;8617|Chelford|282|1539;8618|Congleton East|366|1178;8619|Congleton West|459|1178;8620|Crewe Central|259|1185;8621|Crewe East|440|1185;8622|Crewe North|85|1185;8623|Crewe St Barnabas|80|1185;8624|Crewe South|224|1185;8625|Crewe West|200|1185;8626|Dane Valley|321|1178;8627|Disley|141|1347;8628|Gawsworth|224|1347;8629|Handforth|280|1539;8630|Haslington|279|1185;8631|High Legh|298|1539;8632|Knutsford|481|1539;8633|Leighton|111|1185;8634|Macclesfield Central|632|1347;8635|Macclesfield East|142|1347;8636|Macclesfield Hurdsfield|109|1347;8637|Macclesfield South|190|1347;8638|Macclesfield Tytherington|234|1347;8639|Macclesfield West and Ivy|139|1347;8640|Middlewich|359|1361;8641|Mobberley|279|1539;8642|Nantwich North and West|265|1185;8643|Nantwich South and Stapeley|243|1185;8644|Odd Rode|297|1178;8645|Poynton East and Pott Shrigley|200|1347;8646|Poynton West and Adlington|207|1347;8647|Prestbury|165|1347;8648|Sandbach Elworth|151|1178;8649|Sandbach Ettiley Heath and Wheelock|141|1178;8650|Sandbach Heath and East|126|1178;8651|Sandbach Town|180|1178;8652|Shavington|142|1185;8653|Sutton|164|1347;8654|Willaston and Rope|132|1185;8655|Wilmslow Dean Row|136|1539;8656|Wilmslow East|144|1539;8657|Wilmslow Lacey Green|135|1539;8658|Wilmslow West and Chorley|328|1539;8659|Wistaston|247|1185;8660|Wrenbury|247|1164;8661|Wybunbury|178|1164",
  ],
  [
    "E06000050",
    "Cheshire West and Chester",
    "12209|Blacon|352|1163;12210|Central & Grange|379|1222;12211|Chester City & the Garden Quarter|752|1163;12212|Christleton & Huntington|354|1164;12213|Davenham, Moulton & Kingsmead|266|1361;12214|Farndon|206|1164;12215|Frodsham|367|1455;12216|Gowy Rural|302|1455;12217|Great Boughton|226|1163;12218|Handbridge Park|238|1164;12219|Hartford & Greenbank|244|1361;12220|Helsby|210|1455;12221|Lache|111|1164;12222|Ledsham & Manor|274|1222;12223|Little Neston|151|1163;12224|Malpas|242|1164;12225|Marbury|460|1539;12226|Neston|175|1163;12227|Netherpool|149|1222;12228|Newton & Hoole|330|1163;12229|Northwich Leftwich|123|1361;12230|Northwich Winnington & Castle|226|1361;12231|Northwich Witton|268|1361;12232|Parkgate|146|1163;12233|Rudheath|132|1361;12234|Sandstone|357|1455;12235|Saughall & Mollington|183|1163;12236|Shakerley|208|1539;12237|Strawberry|109|1222;12238|Sutton Villages|268|1222;12239|Tarporley|232|1164;12240|Tarvin & Kelsall|312|1164;12241|Tattenhall|245|1164;12242|Upton|227|1163;12243|Weaver & Cuddington|483|1164;12244|Westminster|168|1222;12245|Whitby Groves|110|1222;12246|Whitby Park|134|1222;12247|Willaston & Thornton|263|1163;12248|Winsford Dene|121|1361;12249|Winsford Gravel|133|1361;12250|Winsford Over & Verdin|384|1361;12251|Winsford Swanlow|118|1361;12252|Winsford Wharton|132|1361;12253|Wolverham|121|1222",
  ],
  [
    "E06000051",
    "Shropshire",
    "8136|Abbey|198|1473;8137|Albrighton|157|1543;8138|Alveley and Claverley|170|1493;8139|Bagley|135|1473;8140|Battlefield|130|1473;8141|Bayston Hill, Column and Sutton|416|1473;8142|Belle Vue|152|1473;8143|Bishop's Castle|188|1493;8144|Bowbrook|140|1473;8145|Bridgnorth East and Astley Abbotts|213|1493;8146|Bridgnorth West and Tasley|195|1493;8147|Broseley|190|1493;8148|Brown Clee|152|1493;8149|Burnell|252|1493;8150|Castlefields and Ditherington|118|1473;8151|Cheswardine|189|1543;8152|Chirbury and Worthen|169|1493;8153|Church Stretton and Craven Arms|404|1493;8154|Clee|207|1493;8155|Cleobury Mortimer|512|1493;8156|Clun|203|1493;8157|Copthorne|110|1473;8158|Corvedale|222|1493;8159|Ellesmere Urban|148|1398;8160|Harlescott|179|1473;8161|Highley|106|1493;8162|Hodnet|173|1543;8163|Llanymynech|184|1398;8164|Longden|190|1473;8165|Loton|213|1473;8166|Ludlow East|100|1493;8167|Ludlow North|199|1493;8168|Ludlow South|161|1493;8169|Market Drayton East|204|1398;8170|Market Drayton West|273|1398;8171|Meole|133|1473;8172|Rea Valley|176|1473;8173|Monkmoor|125|1473;8174|Much Wenlock|236|1493;8178|Porthill|167|1473;8179|Prees|201|1398;8180|Quarry and Coton Hill|335|1473;8181|Radbrook|147|1473;8183|St Martin's|209|1398;8186|Severn Valley|252|1493;8187|Shawbury|191|1398;8188|Shifnal North|168|1543;8189|Shifnal South and Cosford|205|1543;8190|Sundorne|107|1473;8191|Tern|246|1473;8192|The Meres|247|1398;8193|Underdale|98|1473;8194|Wem|312|1398;8195|Whitchurch North|264|1398;8196|Whitchurch South|172|1398;8198|Worfield|176|1493;9281|Gobowen, Selattyn and Weston Rhyn|318|1398;9282|Oswestry East|240|1398;9283|Oswestry South|209|1398;9284|Oswestry West|134|1398;9285|Ruyton and Baschurch|191|1398;9286|St Oswald|223|1398;9287|Whittington|184|1398",
  ],
  [
    "E06000052",
    "Cornwall",
    "13273|Bodmin St Mary's & St Leonard|172|1385;13274|Bodmin St Petroc's|241|1385;13275|Bude|217|1385;13276|Callington & St Dominic|273|1486;13277|Calstock|283|1486;13278|Camborne Roskear & Tuckingmill|161|1148;13279|Camborne Trelowarren|208|1148;13280|Camborne West & Treswithian|229|1148;13281|Camelford & Boscastle|304|1385;13282|Constantine, Mabe & Mawnan|196|1148;13284|Falmouth Arwenack|249|1554;13286|Falmouth Penwerris|223|1554;13288|Feock & Kea|204|1554;13289|Four Lanes, Beacon & Troon|215|1148;13290|Fowey, Tywardreath & Par|210|1508;13291|Gloweth, Malabar & Shortlanesend|126|1554;13292|Gwinear-Gwithian & Hayle East|202|1148;13293|Hayle West|201|1148;13295|Helston South & Meneage|274|1511;13297|Land's End|344|1511;13298|Lanivet, Blisland & Bodmin St Lawrence|302|1385;13301|Launceston South|272|1385;13302|Liskeard Central|283|1486;13303|Liskeard South & Dobwalls|302|1486;13305|Looe East & Deviock|295|1486;13306|Looe West, Pelynt, Lansallos & Lanteglos|265|1486;13307|Lostwithiel & Lanreath|303|1486;13308|Ludgvan, Madron, Gulval & Heamoor|301|1511;13309|Lynher|246|1486;13311|Mousehole, Newlyn & St Buryan|404|1511;13312|Mullion & St Keverne|301|1511;13313|Mylor, Perranarworthal & Ponsanooth|254|1554;13314|Newquay Central & Pentire|286|1508;13315|Newquay Porth & Tretherras|221|1508;13317|Padstow|347|1385;13319|Penwithick & Boscoppa|163|1508;13320|Penzance East|259|1511;13321|Penzance Promenade|293|1511;13323|Pool & Tehidy|206|1148;13324|Porthleven, Breage & Germoe|336|1511;13325|Poundstock|279|1385;13327|Rame Peninsula & St Germans|348|1486;13329|Redruth North|267|1148;13330|Redruth South|188|1148;13331|Roche & Bugle|193|1508;13336|St Blazey|154|1508;13337|St Cleer & Menheniot|290|1486;13338|St Columb Major, St Mawgan & St Wenn|254|1385;13341|St Goran, Tregony & the Roseland|338|1554;13346|St Stephen-in-Brannel|205|1508;13347|St Teath & Tintagel|283|1385;13348|Saltash Essa|193|1486;13349|Saltash Tamar|184|1486;13350|Saltash Trematon & Landrake|194|1486;13351|Stratton, Kilkhampton & Morwenstow|271|1385;13353|Torpoint|163|1486;13354|Truro Boscawen & Redannick|323|1554;13355|Truro Moresk & Trehaverne|347|1554;13356|Truro Tregolls|173|1554;13357|Wadebridge East & St Minver|326|1385;13358|Wadebridge West & St Mabyn|317|1385;13836|St Austell Poltair & Mount Charles|172|1508;13837|Altarnun & Stoke Climsland|296|1385;13838|Crowan, Sithney & Wendron|335|1511;13839|Falmouth Boslowick|123|1554;13840|Falmouth Trescobeas & Budock|221|1554;13841|Helston North|196|1511;13842|Illogan & Portreath|203|1148;13843|Lanner, Stithians & Gwennap|301|1148;13844|Launceston North & North Petherwin|237|1385;13845|Long Rock, Marazion & St Erth|345|1511;13846|Mevagissey & St Austell Bay|230|1508;13847|Newquay Trenance|179|1508;13848|Penryn|248|1554;13849|Perranporth|261|1148;13850|Probus & St Erme|237|1554;13851|Redruth Central, Carharrack & St Day|221|1148;13852|St Agnes|248|1148;13853|St Austell Bethel & Holmbush|245|1508;13854|St Austell Central & Gover|251|1508;13855|St Columb Minor & Colan|166|1508;13856|St Dennis & St Enoder|271|1508;13857|St Ives East, Lelant & Carbis Bay|331|1511;13858|St Ives West & Towednack|383|1511;13859|St Mewan & Grampound|208|1508;13860|St Newlyn East, Cubert & Goonhavern|311|1554;13861|Threemilestone & Chacewater|207|1554",
  ],
  [
    "E06000053",
    "Isles of Scilly",
    "11090|Bryher|1|1511;11091|St Agnes|1|1511;11092|St Martin's|3|1511;11093|St Mary's|73|1511;11094|Tresco|18|1511",
  ],
  [
    "E06000054",
    "Wiltshire",
    "13398|Aldbourne & Ramsbury|235|1217;13399|Alderbury & Whiteparish|252|1460;13400|Amesbury East & Bulford|188|1217;13401|Amesbury South|110|1217;13402|Amesbury West|162|1217;13403|Avon Valley|191|1217;13405|Box & Colerne|283|1356;13406|Bradford-on-Avon North|140|1356;13407|Bradford-on-Avon South|176|1356;13408|Brinkworth|214|1482;13409|Bromham, Rowde & Roundway|214|1356;13410|By Brook|252|1482;13411|Calne Central|156|1168;13412|Calne Chilvester & Abberd|123|1168;13413|Calne North|127|1168;13414|Calne Rural|233|1168;13415|Calne South|171|1356;13416|Chippenham Cepen Park & Derriads|176|1168;13417|Chippenham Cepen Park & Hunters Moon|133|1168;13418|Chippenham Hardenhuish|128|1168;13419|Chippenham Hardens & Central|197|1168;13420|Chippenham Lowden & Rowden|106|1168;13421|Chippenham Monkton|207|1168;13422|Chippenham Pewsham|110|1168;13423|Chippenham Sheldon|105|1168;13424|Corsham Ladbrook|164|1168;13425|Corsham Pickwick|153|1168;13426|Corsham Without|201|1168;13427|Cricklade & Latton|159|1482;13428|Devizes East|144|1356;13429|Devizes North|233|1356;13430|Devizes Rural West|190|1356;13431|Devizes South|131|1356;13432|Downton & Ebble Valley|215|1460;13433|Durrington|102|1217;13434|Ethandune|202|1498;13435|Fovant & Chalke Valley|330|1460;13436|Hilperton|89|1498;13437|Holt|155|1356;13438|Kington|240|1482;13439|Laverstock|131|1460;13440|Ludgershall North & Rural|174|1217;13441|Lyneham|166|1168;13442|Malmesbury|165|1482;13443|Marlborough East|162|1217;13444|Marlborough West|258|1217;13446|Melksham Forest|127|1356;13447|Melksham South|165|1356;13448|Melksham Without North & Shurnhold|142|1356;13449|Melksham Without West & Rural|181|1356;13450|Mere|222|1498;13451|Minety|168|1482;13452|Nadder Valley|298|1460;13453|Old Sarum & Lower Bourne Valley|189|1460;13455|Pewsey Vale East|234|1217;13457|Purton|174|1482;13458|Redlynch & Landford|169|1460;13459|Royal Wootton Bassett East|131|1168;13460|Royal Wootton Bassett North|120|1168;13461|Royal Wootton Bassett South & West|304|1168;13462|Salisbury Bemerton Heath|83|1460;13463|Salisbury Fisherton & Bemerton Village|109|1460;13464|Salisbury Harnham East|141|1460;13465|Salisbury Harnham West|117|1460;13466|Salisbury Milford|181|1460;13467|Salisbury St Edmund's|307|1460;13468|Salisbury St Francis & Stratford|112|1460;13469|Salisbury St Paul's|161|1460;13470|Sherston|208|1482;13471|Southwick|135|1498;13472|The Lavingtons|187|1356;13473|Tidworth East & Ludgershall South|164|1217;13474|Tidworth North & West|161|1217;13475|Till Valley|280|1217;13476|Tisbury|257|1460;13477|Trowbridge Adcroft|152|1498;13478|Trowbridge Central|344|1498;13479|Trowbridge Drynham|116|1498;13480|Trowbridge Grove|110|1498;13481|Trowbridge Lambrok|122|1498;13482|Trowbridge Park|81|1498;13483|Trowbridge Paxcroft|96|1498;13484|Urchfont & Bishops Cannings|188|1356;13485|Warminster Broadway|132|1498;13486|Warminster East|173|1498;13487|Warminster North & Rural|229|1498;13488|Warminster West|105|1498;13489|Westbury East|129|1498;13490|Westbury North|128|1498;13491|Westbury West|134|1498;13492|Wilton|172|1460;13493|Winsley & Westwood|224|1356;13494|Winterslow & Upper Bourne Valley|207|1460;13495|Wylye Valley|249|1498;13832|Bowerhill|119|1356;13833|Melksham East|88|1356;13834|Pewsey|168|1217;13835|Pewsey Vale West|232|1217",
  ],
  [
    "E06000055",
    "Bedford",
    "14491|Biddenham|91|1384;14492|Brickhill|202|1084:182+1384:20;14493|Bromham|225|1384;14494|Castle & Newnham|225|1084;14495|Cauldwell|271|1084:261+1359:10;14496|Clapham & Oakley|144|1384;14497|De Parys|175|1084;14498|Goldington|218|1084;14499|Great Barford|113|1384;14500|Great Denham|76|1384;14501|Greyfriars|190|1084;14502|Harpur|233|1084;14503|Harrold|121|1384;14504|Kempston Central & East|195|1084;14505|Kempston North|100|1084;14506|Kempston South|119|1084;14507|Kempston West|85|1084:56+1384:29;14508|Kingsbrook|207|1084;14509|Putnoe|192|1084;14510|Queens Park|145|1084;14511|Renhold & Ravensden|98|1384:78+1084:20;14512|Riseley|174|1384;14513|Riverfield|100|1084;14514|Sharnbrook|154|1384;14515|Shortstown|202|1384;14516|Wixams & Wilstead|314|1359;14517|Wootton & Kempston Rural|200|1359:165+1384:35;14518|Wyboston|180|1384",
  ],
  [
    "E06000056",
    "Central Bedfordshire",
    "14394|Ampthill|378|1359;14395|Arlesey & Fairfield|173|1289;14396|Aspley & Woburn|183|1359;14397|Barton-le-Clay & Silsoe|178|1359;14398|Biggleswade East|186|1384;14399|Biggleswade West|312|1384;14400|Caddington|240|1346;14401|Clifton, Henlow & Langford|359|1289;14402|Cranfield & Marston Moretaine|407|1359;14403|Dunstable Central|153|1206;14404|Dunstable East|184|1206;14405|Dunstable North|154|1206;14406|Dunstable South|69|1206;14407|Dunstable West|142|1206;14408|Eaton Bray|111|1346;14409|Flitwick|338|1359;14410|Heath & Reach|136|1206;14411|Houghton Conquest & Haynes|123|1359;14412|Houghton Regis East|185|1206;14413|Houghton Regis West|191|1206;14414|Leighton-Linslade North|258|1206;14415|Leighton-Linslade South|361|1206;14416|Leighton-Linslade West|247|1206;14417|Meppershall & Shillington|132|1359:81+1289:51;14418|Northill|175|1384;14419|Potton|242|1384;14420|Sandy|328|1384;14421|Shefford|261|1289;14422|Stotfold|198|1289;14423|Toddington|222|1359;14424|Westoning, Flitton & Greenfield|128|1359",
  ],
  [
    "E06000057",
    "Northumberland",
    "9093|Alnwick|474|1397;9094|Amble|195|1397;9095|Amble West with Warkworth|208|1397;9096|Ashington Central|149|1107;9097|Bamburgh|327|1397;9098|Bedlington Central|141|1107;9099|Bedlington East|111|1107;9100|Bedlington West|124|1107;9101|Bellingham|392|1285;9102|Berwick East|112|1397;9103|Berwick North|184|1397;9104|Berwick West with Ord|91|1397;9106|Bywell|216|1285;9107|Choppington|156|1107;9108|College|151|1107;9109|Corbridge|261|1285;9110|Cowpen|114|1107;9111|Cramlington East|85|1183;9112|Cramlington Eastfield|115|1183;9113|Cramlington North|97|1183;9114|Cramlington South East|126|1183;9115|Cramlington Village|138|1183;9116|Cramlington West|240|1183;9117|Croft|171|1107;9118|Druridge Bay|176|1397;9119|Haltwhistle|326|1285;9120|Hartley|143|1183;9121|Haydon|110|1107;9122|Haydon and Hadrian|322|1285;9123|Hexham Central with Acomb|229|1285;9124|Hexham East|204|1285;9125|Hexham West|168|1285;9126|Hirst|113|1107;9127|Holywell|128|1183;9128|Humshaugh|358|1285;9129|Isabella|98|1107;9130|Kitty Brewster|184|1107;9131|Longhorsley|312|1285;9132|Longhoughton|349|1397;9133|Lynemouth|146|1397;9134|Morpeth Kirkhill|239|1397;9135|Morpeth North|253|1397;9136|Morpeth Stobhill|127|1397;9137|Newbiggin Central and East|167|1107;9139|Norham and Islandshires|214|1397;9141|Plessey|92|1107;9142|Ponteland East and Stannington|228|1285;9143|Ponteland North|223|1285;9144|Ponteland South with Heddon|112|1285;9145|Ponteland West|221|1285;9146|Prudhoe North|151|1285;9147|Prudhoe South|147|1285;9148|Rothbury|410|1397;9149|Seaton with Newbiggin West|134|1107;9151|Shilbottle|281|1397;9152|Sleekburn|158|1107;9153|South Blyth|83|1107;9154|South Tynedale|451|1285;9155|Stakeford|128|1107;9156|Stocksfield and Broomhaugh|236|1285;9157|Wensleydale|192|1107;9158|Wooler|309|1397;13270|Newsham|153|1107;13271|Seghill with Seaton Delaval|158|1183;13862|Bothal|138|1107;13863|Pegswood|244|1397",
  ],
  [
    "E06000058",
    "Bournemouth, Christchurch and Poole",
    "12649|Alderney & Bourne Valley|344|1116;12650|Bearwood & Merley|321|1363;12651|Boscombe East & Pokesdown|243|1115;12652|Boscombe West|219|1115;12653|Bournemouth Central|426|1116;12654|Broadstone|242|1363;12655|Burton & Grange|218|1171;12656|Canford Cliffs|347|1429;12657|Canford Heath|272|1363;12658|Christchurch Town|331|1171;12659|Commons|271|1171;12660|Creekmoor|205|1429;12661|East Cliff & Springbourne|413|1115;12662|East Southbourne & Tuckton|230|1115;12663|Hamworthy|259|1429;12664|Highcliffe & Walkford|303|1171;12665|Kinson|439|1116;12666|Littledown & Iford|252|1115;12667|Moordown|240|1115;12668|Mudeford, Stanpit & West Highcliffe|283|1171;12669|Muscliff & Strouden Park|372|1115;12670|Newtown & Heatherlands|355|1429;12671|Oakdale|222|1429;12672|Parkstone|290|1429;12673|Penn Hill|244|1429;12674|Poole Town|393|1429;12675|Queen's Park|210|1115;12676|Redhill & Northbourne|238|1116;12677|Talbot & Branksome Woods|322|1116;12678|Wallisdown & Winton West|242|1116;12679|West Southbourne|220|1115;12680|Westbourne & West Cliff|278|1116;12681|Winton East|233|1116",
  ],
  [
    "E06000059",
    "Dorset",
    "12682|Beacon|276|1388;12683|Beaminster|151|1575;12684|Blackmore Vale|177|1388;12685|Blandford|321|1388;12686|Bridport|598|1575;12687|Chalk Valleys|225|1575;12688|Charminster St Mary's|177|1575;12689|Chesil Bank|223|1575;12690|Chickerell|210|1485;12691|Colehill & Wimborne Minster East|261|1363;12692|Corfe Mullen|246|1363;12693|Cranborne & Alderholt|177|1388;12694|Cranborne Chase|208|1388;12695|Crossways|127|1485;12696|Dorchester East|235|1575;12697|Dorchester Poundbury|212|1575;12698|Dorchester West|334|1575;12699|Eggardon|262|1575;12700|Ferndown North|343|1171;12701|Ferndown South|205|1171;12702|Gillingham|601|1388;12703|Hill Forts & Upper Tarrants|177|1388;12704|Littlemoor & Preston|249|1485;12705|Lyme & Charmouth|269|1575;12706|Lytchett Matravers & Upton|352|1363;12707|Marshwood Vale|264|1575;12708|Melcombe Regis|242|1485;12709|Portland|319|1485;12710|Puddletown & Lower Winterborne|243|1388;12711|Radipole|201|1485;12712|Rodwell & Wyke|331|1485;12713|St Leonards & St Ives|240|1171;12714|Shaftesbury Town|276|1388;12715|Sherborne East|195|1575;12716|Sherborne Rural|241|1575;12717|Sherborne West|199|1575;12718|South East Purbeck|225|1485;12719|Stalbridge & Marnhull|213|1388;12720|Stour & Allen Vale|208|1363;12721|Sturminster Newton|162|1388;12722|Swanage|444|1485;12723|Upwey & Broadwey|130|1485;12724|Verwood|291|1388;12725|Wareham|346|1363;12726|West Moors & Three Legged Cross|226|1171;12727|West Parley|102|1171;12728|West Purbeck|349|1485:271+1363:78;12729|Westham|198|1485;12730|Wimborne Minster|317|1363;12731|Winterborne & Broadmayne|173|1575;12732|Winterborne North|155|1388;12733|Yetminster|230|1575",
  ],
  [
    "E06000060",
    "Buckinghamshire",
    "13120|Abbey|505|1600;13121|Amersham and Chesham Bois|350|1162;13122|Aston Clinton and Bierton|413|1071;13123|Aylesbury East|224|1071;13124|Aylesbury North|454|1071;13125|Aylesbury North West|321|1071;13126|Aylesbury South East|238|1071;13127|Aylesbury South West|207|1071;13128|Aylesbury West|253|1071;13129|Beaconsfield|346|1082;13130|Bernwood|365|1360;13131|Booker, Cressex and Castlefield|250|1600;13132|Buckingham East|421|1141;13133|Buckingham West|394|1141;13134|Chalfont St Giles|351|1162;13135|Chalfont St Peter|454|1162;13136|Chesham|253|1162;13137|Chess Valley|344|1162;13138|Chiltern Ridges|303|1360:190+1162:113;13139|Chiltern Villages|431|1600;13140|Cliveden|289|1082;13141|Denham|314|1082:284+1162:30;13142|Downley|223|1600;13143|Farnham Common and Burnham Beeches|323|1082;13144|Flackwell Heath, Little Marlow and Marlow South East|314|1082;13145|Gerrards Cross|418|1162:310+1082:108;13146|Great Brickhill|402|1141;13147|Great Missenden|309|1360;13148|Grendon Underwood|457|1360;13149|Hazlemere|221|1162;13150|Iver|301|1082;13151|Ivinghoe|302|1071;13152|Little Chalfont and Amersham Common|270|1162;13153|Marlow|390|1082;13154|Penn Wood and Old Amersham|361|1162;13155|Ridgeway East|316|1360;13156|Ridgeway West|347|1360;13157|Ryemead and Micklefield|237|1600;13158|Stoke Poges and Wexham|355|1082;13159|Stone and Waddesdon|401|1360;13160|Terriers and Amersham Hill|230|1600;13161|The Risboroughs|306|1360;13162|The Wooburns, Bourne End and Hedsor|398|1082;13163|Totteridge and Bowerdean|169|1600;13164|Tylers Green and Loudwater|314|1600;13165|Wendover, Halton and Stoke Mandeville|368|1360;13166|West Wycombe|224|1600;13167|Wing|358|1071;13168|Winslow|357|1141",
  ],
  [
    "E06000061",
    "North Northamptonshire",
    "13213|Brickhill and Queensway|255|1571;13214|Burton and Broughton|295|1311;13215|Clover Hill|245|1311;13216|Corby Rural|474|1179:364+1311:110;13217|Corby West|308|1179;13218|Croyland and Swanspool|359|1571;13219|Desborough|308|1311;13220|Earls Barton|351|1192;13221|Finedon|395|1571;13222|Hatton Park|262|1571;13223|Higham Ferrers|292|1571;13224|Irchester|272|1490:167+1571:105;13225|Irthlingborough|311|1571:159+1179:152;13226|Ise|284|1311;13227|Kingswood|244|1179;13228|Lloyds|329|1179;13229|Northall|438|1311;13230|Oakley|215|1179;13231|Oundle|431|1179;13232|Raunds|295|1179;13233|Rothwell and Mawsley|322|1311;13234|Rushden Pemberton West|233|1571;13235|Rushden South|329|1571;13236|Thrapston|525|1179;13237|Wicksteed|324|1311;13238|Windmill|279|1311",
  ],
  [
    "E06000062",
    "West Northamptonshire",
    "13239|Abington and Phippsville|209|1406;13240|Billing and Rectory Farm|211|1407;13241|Boothville and Parklands|255|1406;13242|Brackley|360|1490;13243|Braunston and Crick|397|1192;13244|Brixworth|399|1192;13245|Bugbrooke|337|1490;13246|Castle|469|1406;13247|Dallington Spencer|245|1406;13248|Daventry East|339|1192;13249|Daventry West|255|1192;13250|Deanshanger|324|1490;13251|Delapre and Rushmere|237|1407;13252|Duston East|228|1407;13253|Duston West and St. Crispin|190|1407;13254|East Hunsbury and Shelfleys|192|1407;13255|Hackleton and Grange Park|331|1490;13256|Headlands|213|1406;13257|Kingsthorpe North|225|1406;13258|Kingsthorpe South|217|1406;13259|Long Buckby|369|1192;13260|Middleton Cheney|387|1490;13261|Moulton|460|1192;13262|Nene Valley|270|1407;13263|Riverside Park|350|1407;13264|St. George|396|1406;13265|Silverstone|448|1490:365+1192:83;13266|Sixfields|339|1407;13267|Talavera|222|1406;13268|Towcester and Roade|433|1490;13269|Woodford and Weedon|381|1192",
  ],
  [
    "E06000063",
    "Allerdale",
    "14171|Aspatria|292|1424;14172|Belah|199|1152;14173|Belle Vue|120|1152;14174|Botcherby|129|1152;14175|Bothel and Wharrels|327|1424;14176|Brampton|319|1152;14177|Bransty|210|1583;14178|Castle|342|1152;14179|Cleator Moor East and Frizington|197|1583;14180|Cleator Moor West|228|1583;14181|Cockermouth North|267|1424;14182|Cockermouth South|219|1424:132+1583:87;14183|Corby and Hayton|263|1152;14184|Currock|176|1152;14185|Dalston and Burgh|336|1424:260+1152:76;14186|Dearham and Broughton|195|1424;14187|Denton Holme|212|1152;14188|Egremont|184|1583;14189|Egremont North and St Bees|191|1583;14190|Gosforth|292|1583;14191|Harraby North|162|1152;14192|Harraby South|113|1152;14193|Harrington|212|1583;14194|Hillcrest and Hensingham|157|1583;14195|Houghton and Irthington|266|1152;14196|Howgate|188|1583;14197|Kells and Sandwith|284|1583;14198|Keswick|349|1424;14199|Longtown|291|1152;14200|Maryport North|241|1424;14201|Maryport South|238|1424:167+1583:71;14202|Millom|195|1076;14203|Millom Without|276|1076:231+1583:45;14204|Mirehouse|152|1583;14205|Morton|144|1152;14206|Moss Bay and Moorclose|190|1583;14207|St John's and Great Clifton|229|1583;14208|St Michael's|317|1583;14209|Seaton|198|1583;14210|Solway Coast|250|1424;14211|Stanwix Urban|174|1152;14212|Thursby|310|1424;14213|Upperby|124|1152;14214|Wetheral|300|1152:189+1424:111;14215|Wigton|276|1424;14216|Yewdale|103|1152",
  ],
  [
    "E06000064",
    "Eden",
    "14217|Alston and Fellside|381|1424;14218|Appleby and Brough|239|1580;14219|Bowness and Lyth|265|1580;14220|Burton and Holme|141|1372;14221|Coniston and Hawkshead|314|1580:298+1076:16;14222|Dalton North|225|1076;14223|Dalton South|210|1076;14224|Eamont and Shap|220|1580;14225|Eden and Lyvennet Vale|266|1580;14226|Grange and Cartmel|511|1580;14227|Greystoke and Ullswater|251|1580;14228|Hawcoat and Newbarns|301|1076;14229|Hesket and Lazonby|317|1424;14230|High Furness|230|1076;14231|Kendal Castle|117|1580;14232|Kendal Highgate|173|1580;14233|Kendal Nether|186|1580;14234|Kendal South|167|1580:132+1372:35;14235|Kendal Strickland and Fell|278|1580;14236|Kent Estuary|257|1372;14237|Kirkby Stephen and Tebay|250|1580;14238|Levens and Crooklands|196|1580:122+1372:74;14239|Low Furness|179|1076;14240|Old Barrow and Hindpool|518|1076;14241|Ormsgill and Parkside|298|1076;14242|Penrith North|323|1424;14243|Penrith South|433|1424;14244|Risedale and Roosecote|271|1076;14245|Sedbergh and Kirkby Lonsdale|461|1372:353+1580:108;14246|Ulverston|451|1076;14247|Upper Kent|203|1580;14248|Walney Island|270|1076;14249|Windermere and Ambleside|618|1580",
  ],
  [
    "E06000065",
    "Craven",
    "14250|Aire Valley|294|1475;14251|Aiskew & Leeming|274|1544;14252|Amotherby & Ampleforth|247|1544;14253|Appleton Roebuck & Church Fenton|270|1582;14254|Barlby & Riccall|154|1464;14255|Bedale|346|1544;14256|Bentham & Ingleton|441|1475;14257|Bilton Grange & New Park|149|1269;14258|Bilton & Nidd Gorge|139|1269;14259|Boroughbridge & Claro|315|1269:173+1582:142;14260|Brayton & Barlow|162|1464;14261|Camblesforth & Carlton|229|1464;14262|Castle|366|1461;14263|Catterick Village & Brompton-on-Swale|214|1444;14264|Cawood & Escrick|226|1464;14265|Cayton|135|1461;14266|Cliffe & North Duffield|165|1464;14267|Coppice Valley & Duchy|190|1269;14268|Danby & Mulgrave|311|1461;14269|Derwent Valley & Moor|182|1461;14270|Easingwold|301|1582;14271|Eastfield|120|1461;14272|Esk Valley & Coast|408|1461;14273|Fairfax & Starbeck|169|1269;14274|Falsgrave & Stepney|190|1461;14275|Filey|259|1544;14276|Great Ayton|256|1444;14277|Glusburn, Cross Hills & Sutton-in-Craven|317|1475;14278|Harlow & St. Georges|186|1269;14279|High Harrogate & Kingsley|253|1269;14280|Hipswell & Colburn|268|1444;14281|Helmsley & Sinnington|286|1544;14282|Hillside & Raskelf|444|1544:255+1582:189;14283|Huby & Tollerton|284|1582;14284|Hunmanby & Sherburn (part Ryedale)|229|1544;14285|Hutton Rudby & Osmotherley|360|1444;14286|Killinghall, Hampsthwaite & Saltergate|208|1269;14287|Kirkbymoorside & Dales|331|1544;14288|Knaresborough East|188|1269;14289|Knaresborough West|279|1269;14290|Leyburn & Middleham|340|1444;14291|Malton|249|1544;14292|Masham & Fountains|439|1475;14293|Monk Fryston & South Milford|320|1464;14294|Mid Craven|296|1475;14295|Morton-on-Swale & Appleton Wiske|439|1444;14296|Newby|111|1461;14297|North Richmondshire|554|1444;14298|Northallerton North & Brompton|266|1444;14299|Northallerton South|232|1444;14300|Norton|188|1544;14301|Northstead|152|1461;14302|Oatlands & Pannal|214|1269;14303|Osgoldcross|252|1464;14304|Ouseburn|251|1582;14305|Pateley Bridge & Nidderdale|304|1475;14306|Pickering|232|1544;14307|Richmond|351|1444;14308|Ripon Minster & Moorside|209|1475;14309|Ripon Ure Bank & Spa|270|1475;14310|Romanby|173|1444;14311|Scalby & the Coast|199|1461;14312|Scotton & Lower Wensleydale|320|1444;14313|Seamer|141|1461;14314|Selby East|256|1464;14315|Selby West|210|1464;14316|Settle & Penyghent|350|1475;14317|Sherburn in Elmet|235|1464;14318|Sheriff Hutton & Derwent|404|1544;14319|Skipton East & South|170|1475;14320|Skipton North & Embsay-with-Eastby|277|1475;14321|Skipton West & West Craven|319|1475;14322|Sowerby & Topcliffe|271|1544;14323|Spofforth with Lower Wharfedale & Tockwith|297|1582;14324|Stray, Woodlands & Hookstone|169|1269;14325|Stokesley|224|1444;14326|Tadcaster|202|1582;14327|Thirsk|257|1544;14328|Thornton Dale & Wolds|310|1544;14329|Thorpe Willoughby & Hambleton|178|1464;14330|Upper Dales|472|1444;14331|Valley Gardens & Central Harrogate|388|1269;14332|Washburn & Birstwith|460|1475;14333|Wathvale & Bishop Monkton|412|1475:239+1582:173;14334|Weaponness & Ramshill|215|1461;14335|Wharfedale|324|1475;14336|Whitby Streonshalh|295|1461;14337|Whitby West|234|1461;14338|Woodlands|148|1461",
  ],
  [
    "E06000066",
    "Somerset West and Taunton",
    "14339|Bishop's Hull & Taunton West|466|1540;14340|Blackdown & Neroche|433|1540;14341|Blackmoor Vale|420|1247;14342|Brent|385|1572:292+1126:93;14343|Bridgwater East & Bawdrip|338|1126;14344|Bridgwater North & Central|284|1126;14345|Bridgwater South|355|1126;14346|Bridgwater West|227|1126;14347|Brympton|224|1603:205+1247:19;14348|Burnham on Sea North|289|1126;14349|Cannington|359|1126;14350|Castle Cary|493|1247;14351|Chard North|387|1603;14352|Chard South|297|1603;14353|Cheddar|365|1572;14354|Coker|409|1603:361+1247:48;14355|Comeytrowe & Trull|321|1540;14356|Crewkerne|312|1603;14357|Curry Rivel & Langport|433|1247;14358|Dulverton & Exmoor|653|1548;14359|Dunster|443|1548;14360|Frome East|338|1241;14361|Frome North|343|1241;14362|Frome West|348|1241;14363|Glastonbury|369|1247;14364|Highbridge & Burnham South|260|1126;14365|Huntspill|315|1126:235+1572:80;14366|Ilminster|418|1603;14367|King Alfred|494|1572:441+1126:53;14368|Lydeard|304|1548:219+1540:85;14369|Martock|305|1247;14370|Mendip Central and East|483|1241;14371|Mendip Hills|506|1241:295+1572:211;14372|Mendip South|466|1241:271+1247:134+1572:61;14373|Mendip West|458|1572;14374|Minehead|329|1548;14375|Monkton & North Curry|367|1540;14376|North Petherton|382|1126;14377|Rowbarton & Staplegrove|276|1540;14378|Shepton Mallet|445|1572;14379|Somerton|432|1247;14380|South Petherton & Islemoor|392|1603:286+1247:106;14381|Street|311|1247;14382|Taunton East|292|1540;14383|Taunton North|242|1540;14384|Taunton South|206|1540;14385|Upper Tone|465|1548:388+1540:77;14386|Watchet & Stogursey|386|1548;14387|Wellington|332|1540;14388|Wells|405|1572;14389|Wincanton & Bruton|518|1247;14390|Yeovil Central|219|1603;14391|Yeovil East|254|1603;14392|Yeovil South|463|1603;14393|Yeovil West|195|1603",
  ],
  [
    "E07000008",
    "Cambridge",
    "13050|Abbey|205|1149;13051|Arbury|175|1149;13052|Castle|151|1149;13053|Cherry Hinton|165|1481;13054|Coleridge|367|1149;13055|East Chesterton|194|1149;13056|King's Hedges|193|1149;13057|Market|339|1149;13058|Newnham|165|1149;13059|Petersfield|230|1149;13060|Queen Edith's|201|1481;13061|Romsey|141|1149;13062|Trumpington|225|1149;13063|West Chesterton|201|1149",
  ],
  [
    "E07000009",
    "East Cambridgeshire",
    "11561|Burwell|124|1224;11562|Downham Villages|92|1224;11563|Ely East|196|1224;11564|Ely North|111|1224;11565|Ely West|207|1224;11566|Fordham & Isleham|196|1224;11567|Haddenham|80|1224;11568|Littleport|194|1224;11569|Soham North|112|1224;11570|Soham South|159|1224;11571|Stretham|173|1224;11572|Sutton|136|1224;15488|Bottisham|152|1224;15489|Woodditton|199|1224",
  ],
  [
    "E07000010",
    "Fenland",
    "15421|Chatteris North & Manea|202|1390;15422|Chatteris South|159|1390;15423|Doddington & Wimblington|160|1390;15424|Elm & Christchurch|174|1390;15425|Leverington & Wisbech Rural|229|1390;15426|March East|155|1390;15427|March North|265|1390;15428|March South|110|1390;15429|March West & Benwick|200|1390;15430|Parson Drove & Wisbech St Mary|206|1390;15431|Whittlesey East & Villages|135|1390;15432|Whittlesey Lattersey|37|1390;15433|Whittlesey North West|119|1390;15434|Whittlesey South|178|1390;15435|Wisbech North|53|1390;15436|Wisbech Riverside|180|1390;15437|Wisbech South|277|1390;15438|Wisbech Walsoken & Waterlees|146|1390",
  ],
  [
    "E07000011",
    "Huntingdonshire",
    "11256|Alconbury|152|1298;11257|Brampton|213|1298;11258|Buckden|105|1298;11259|Fenstanton|107|1512;11260|Godmanchester & Hemingford Abbots|270|1298;11261|Great Paxton|126|1512;11262|Great Staughton|127|1298;11263|Hemingford Grey & Houghton|178|1298;11264|Holywell-cum-Needingworth|165|1298;11265|Huntingdon East|150|1298;11266|Huntingdon North|586|1298;11267|Kimbolton|154|1298;11268|Ramsey|312|1401;11269|St Ives East|156|1298;11270|St Ives South|273|1298;11271|St Ives West|55|1298;11272|St Neots East|79|1512;11273|St Neots Eatons|246|1512;11274|St Neots Eynesbury|316|1512;11275|St Neots Priory Park & Little Paxton|291|1512;11276|Sawtry|184|1298;11277|Somersham|93|1298;11278|Stilton, Folksworth & Washingley|221|1401;11279|The Stukeleys|154|1298;11280|Warboys|218|1298;11281|Yaxley|235|1401",
  ],
  [
    "E07000012",
    "South Cambridgeshire",
    "11282|Balsham|117|1481;11283|Bar Hill|55|1512;11284|Barrington|92|1481;11285|Bassingbourn|117|1481;11286|Caldecote|124|1512;11289|Cottenham|147|1224;11291|Fen Ditton & Fulbourn|252|1481;11292|Foxton|120|1481;11293|Gamlingay|92|1481;11294|Girton|125|1512;11295|Hardwick|77|1481;11296|Harston & Comberton|251|1481;11297|Histon & Impington|220|1512;11298|Linton|204|1481;11300|Melbourn|235|1481;11301|Milton & Waterbeach|263|1224;11304|Shelford|154|1481;11305|Swavesey|87|1512;11306|The Mordens|162|1481;11307|Whittlesford|95|1481;13880|Longstanton|166|1512;13881|Over & Willingham|151|1512;14031|Cambourne|276|1512;14032|Caxton & Papworth|198|1512;14169|Duxford|122|1481;14170|Sawston|129|1481",
  ],
  [
    "E07000032",
    "Amber Valley",
    "14690|Alfreton|193|1066;14691|Alport & South West Parishes|187|1195:101+1362:86;14692|Belper East|178|1362;14693|Belper North|151|1362;14694|Belper South|147|1362;14695|Codnor, Langley Mill & Aldercar|197|1066;14696|Crich & South Wingfield|158|1195:88+1066:70;14697|Duffield & Quarndon|146|1362;14698|Heage & Ambergate|113|1066;14699|Heanor East|108|1066;14700|Heanor West & Loscoe|187|1066;14701|Ironville & Riddings|133|1066;14702|Kilburn, Denby, Holbrook & Horsley|180|1066;14703|Ripley|222|1066;14704|Ripley & Marehay|176|1066;14705|Smalley, Shipley & Horsley Woodhouse|133|1066;14706|Somercotes|160|1066;14707|Swanwick|121|1066",
  ],
  [
    "E07000033",
    "Bolsover",
    "11983|Ault Hucknall|193|1109;11984|Barlborough|139|1109;11985|Blackwell|101|1109;11986|Bolsover East|102|1109;11987|Bolsover North & Shuttlewood|100|1109;11988|Bolsover South|84|1109;11989|Clowne East|163|1109;11990|Clowne West|82|1109;11991|Elmton-with-Creswell|183|1109;11992|Langwith|103|1109;11993|Pinxton|100|1109;11994|Shirebrook North|127|1109;11995|Shirebrook South|122|1109;11996|South Normanton East|85|1109;11997|South Normanton West|135|1109;11998|Tibshelf|93|1109;11999|Whitwell|140|1109",
  ],
  [
    "E07000034",
    "Chesterfield",
    "15170|Brampton East & Boythorpe|150|1165;15171|Brampton West & Loundsley Green|208|1165;15172|Brimington North|121|1165;15173|Brimington South|125|1165;15174|Brockwell|151|1165;15175|Dunston|209|1165;15176|Hasland|177|1165;15177|Linacre|121|1165;15178|Rother|175|1165;15179|Spire|430|1165;15180|Staveley Central|157|1165:130+1391:27;15181|Staveley North|123|1391;15182|Staveley South|176|1165;15183|Walton|167|1165;15184|Whittington|244|1165:140+1391:104;15185|Whittington Moor|150|1165",
  ],
  [
    "E07000035",
    "Derbyshire Dales",
    "14589|Ashbourne North|101|1195;14590|Ashbourne South|165|1195;14591|Bakewell|169|1195;14592|Bonsall & Winster|68|1195;14593|Bradwell|76|1195;14594|Brailsford|62|1195;14595|Calver & Longstone|92|1195;14596|Chatsworth|87|1195;14597|Cromford & Matlock Bath|63|1195;14598|Darley Dale|151|1195;14599|Dovedale, Parwich & Brassington|90|1195;14600|Doveridge & Sudbury|74|1195;14601|Hartington & Taddington|106|1195;14602|Hathersage|145|1195;14603|Hulland|78|1195;14604|Matlock East & Tansley|132|1195;14605|Matlock West|207|1195;14606|Norbury|68|1195;14607|Tideswell|107|1195;14608|Wirksworth|168|1195;14609|Youlgrave|84|1195",
  ],
  [
    "E07000036",
    "Erewash",
    "10604|Awsworth Road|110|1228;10605|Breaston|91|1228;10606|Cotmanhay|114|1228;10607|Derby Road East|110|1228;10608|Derby Road West|143|1228;10609|Draycott & Risley|97|1228;10610|Hallam Fields|105|1228;10611|Kirk Hallam & Stanton-by-Dale|135|1228;10612|Larklands|174|1228;10613|Little Eaton & Stanley|97|1362;10614|Little Hallam|195|1228;10615|Long Eaton Central|197|1228;10616|Nottingham Road|97|1228;10617|Ockbrook & Borrowash|145|1362;10618|Sandiacre|181|1228;10619|Sawley|113|1228;10620|Shipley View|79|1228;10621|West Hallam & Dale Abbey|129|1362;10622|Wilsthorpe|129|1228",
  ],
  [
    "E07000037",
    "High Peak",
    "10623|Barms|53|1287;10624|Blackbrook|141|1287;10625|Burbage|63|1287;10626|Buxton Central|158|1287;10627|Chapel East|76|1287;10628|Chapel West|128|1287;10629|Corbar|174|1287;10630|Cote Heath|145|1287;10631|Dinting|72|1287;10632|Gamesley|158|1287;10633|Hadfield North|62|1287;10634|Hadfield South|118|1287;10635|Hayfield|67|1287;10636|Hope Valley|128|1287;10637|Howard Town|155|1287;10638|Limestone Peak|81|1287;10639|New Mills East|91|1287;10640|New Mills West|143|1287;10641|Old Glossop|109|1287;10642|Padfield|61|1287;10643|St John's|68|1287;10644|Sett|83|1287;10645|Simmondley|93|1287;10646|Stone Bench|101|1287;10647|Temple|56|1287;10648|Tintwistle|55|1287;10649|Whaley Bridge|181|1287;10650|Whitfield|49|1287",
  ],
  [
    "E07000038",
    "North East Derbyshire",
    "12040|Ashover|135|1391;12041|Barlow & Holmesfield|60|1391;12042|Brampton & Walton|119|1391;12043|Clay Cross North|221|1391;12044|Clay Cross South|91|1391;12045|Coal Aston|72|1391;12046|Dronfield North|112|1391;12047|Dronfield South|139|1391;12048|Dronfield Woodhouse|37|1391;12049|Eckington North|84|1391;12050|Eckington South & Renishaw|132|1391;12051|Gosforth Valley|131|1391;12052|Grassmoor|95|1391;12053|Holmewood & Heath|146|1109;12054|Killamarsh East|85|1391;12055|Killamarsh West|121|1391;12056|North Wingfield Central|131|1391;12057|Pilsley & Morton|137|1109;12058|Ridgeway & Marsh Lane|39|1391;12059|Shirland|144|1109;12060|Sutton|125|1109;12061|Tupton|138|1391;12062|Unstone|55|1391;12063|Wingerworth|133|1391",
  ],
  [
    "E07000039",
    "South Derbyshire",
    "8809|Aston|247|1483;8810|Church Gresley|176|1483;8811|Etwall|183|1483;8812|Hatton|72|1195;8813|Hilton|212|1195;8814|Linton|148|1483;8815|Melbourne|144|1483;8816|Midway|164|1483;8817|Newhall and Stanton|184|1483;8818|Repton|175|1483;8819|Seales|132|1483;8820|Stenson|123|1483;8821|Swadlincote|246|1483;8822|Willington and Findern|150|1483;8823|Woodville|206|1483",
  ],
  [
    "E07000040",
    "East Devon",
    "11782|Axminster|290|1291;11783|Beer & Branscombe|178|1291;11784|Broadclyst|331|1232;11785|Budleigh & Raleigh|356|1232;11786|Clyst Valley|113|1232;11787|Coly Valley|260|1291;11788|Cranbrook|159|1232;11789|Dunkeswell & Otterhead|345|1291;11790|Exe Valley|135|1232;11791|Exmouth Brixington|175|1232;11792|Exmouth Halsdon|189|1232;11793|Exmouth Littleham|228|1232;11794|Exmouth Town|267|1232;11795|Exmouth Withycombe Raleigh|137|1232;11796|Feniton|101|1291;11797|Honiton St Michael's|214|1291;11798|Honiton St Paul's|194|1291;11799|Newbridges|163|1291;11800|Newton Poppleford & Harpford|91|1291;11801|Ottery St Mary|291|1291;11802|Seaton|287|1291;11803|Sidmouth Rural|119|1291;11804|Sidmouth Sidford|253|1291;11805|Sidmouth Town|322|1291;11806|Tale Vale|143|1291;11807|Trinity|139|1291;11808|West Hill & Aylesbeare|97|1291;11809|Whimple & Rockbeare|129|1232;11810|Woodbury & Lympstone|251|1232;11811|Yarty|137|1291",
  ],
  [
    "E07000041",
    "Exeter",
    "11011|Alphington|300|1231;11012|Duryard and St James|285|1231;11013|Exwick|204|1231;11014|Heavitree|216|1231;11015|Mincinglake and Whipton|210|1231;11016|Newtown and St Leonard's|366|1231;11017|Pennsylvania|213|1231;11018|Pinhoe|286|1232;11019|Priory|239|1231;11020|St David's|491|1231;11021|St Loyes|281|1232;11022|St Thomas|242|1231;11023|Topsham|299|1232",
  ],
  [
    "E07000042",
    "Mid Devon",
    "14796|Bradninch|66|1155:51+1291:15;14797|Cadbury|107|1155;14798|Canonsleigh|190|1548;14799|Clare & Shuttern|230|1548;14800|Crediton Boniface|172|1155;14801|Crediton Lawrence|151|1155;14802|Cullompton Padbrook|90|1291;14803|Cullompton St Andrews|173|1291;14804|Cullompton Vale|51|1291;14805|Halberton|96|1548:86+1291:10;14806|Lower Culm|235|1548:177+1291:58;14807|Sandford & Creedy|207|1155;14808|Silverton|65|1155;14809|Taw Vale|113|1155;14810|Tiverton Castle|210|1548;14811|Tiverton Cranmore|129|1548;14812|Tiverton Lowman|189|1548;14813|Tiverton Westexe|234|1548;14814|Upper Culm|221|1548;14815|Upper Yeo & Taw|198|1155;14816|Way|121|1155;14817|Yeo|198|1155",
  ],
  [
    "E07000043",
    "North Devon",
    "12412|Barnstaple Central|232|1387;12413|Barnstaple with Pilton|194|1387;12414|Barnstaple with Westacott|163|1387;12415|Bickington|182|1387;12416|Bishop's Nympton|139|1387;12417|Bratton Fleming|111|1387;12418|Braunton East|164|1387;12419|Braunton West & Georgeham|185|1387;12420|Chittlehampton|148|1387;12421|Chulmleigh|118|1387;12422|Combe Martin|149|1387;12423|Fremington|134|1387;12424|Heanton Punchardon|70|1387;12425|Ilfracombe East|255|1387;12426|Ilfracombe West|108|1387;12427|Instow|144|1387;12428|Landkey|222|1387;12429|Lynton & Lynmouth|158|1387;12430|Marwood|107|1387;12431|Mortehoe|122|1387;12432|Newport|133|1387;12433|North Molton|130|1387;12434|Roundswell|110|1387;12435|South Molton|183|1387;12436|Witheridge|98|1387",
  ],
  [
    "E07000044",
    "South Hams",
    "10128|Allington & Strete|163|1484;10129|Bickleigh & Cornwood|175|1495;10130|Blackawton & Stoke Fleming|162|1484;10131|Charterlands|150|1484;10132|Dartington & Staverton|149|1484;10133|Dartmouth & East Dart|406|1484;10134|Ermington & Ugborough|183|1495;10135|Ivybridge East|132|1495;10136|Ivybridge West|159|1495;10137|Kingsbridge|229|1484;10138|Loddiswell & Aveton Gifford|171|1484;10139|Marldon & Littlehempston|95|1484;10140|Newton & Yealmpton|334|1495;10141|Salcombe & Thurlestone|385|1484;10142|South Brent|261|1484;10143|Stokenham|150|1484;10144|Totnes|381|1484;10145|Wembury & Brixton|242|1495;10146|West Dart|154|1484;10147|Woolwell|59|1495",
  ],
  [
    "E07000045",
    "Teignbridge",
    "11892|Ambrook|205|1381;11893|Ashburton & Buckfastleigh|336|1155;11894|Bishopsteignton|97|1381;11895|Bovey|288|1155;11896|Bradley|174|1381;11897|Buckland & Milber|277|1381;11898|Bushell|196|1381;11899|Chudleigh|173|1155;11900|College|161|1381;11901|Dawlish North East|278|1381;11902|Dawlish South West|228|1381;11903|Haytor|96|1155;11904|Ipplepen|98|1381;11905|Kenn Valley|353|1155;11906|Kenton & Starcross|132|1381;11907|Kerswell-with-Combe|174|1381;11908|Kingsteignton East|157|1381;11909|Kingsteignton West|159|1381;11910|Moretonhampstead|159|1155;11911|Shaldon & Stokeinteignhead|111|1381;11912|Teign Valley|296|1155;11913|Teignmouth Central|183|1381;11914|Teignmouth East|182|1381;11915|Teignmouth West|115|1381",
  ],
  [
    "E07000046",
    "Torridge",
    "11916|Appledore|146|1552;11917|Bideford East|129|1552;11918|Bideford North|238|1552;11919|Bideford South|91|1552;11920|Bideford West|50|1552;11921|Broadheath|232|1552;11922|Great Torrington|164|1552;11923|Hartland|319|1552;11924|Holsworthy|136|1552;11925|Milton & Tamarside|215|1552;11926|Monkleigh & Putford|194|1552;11927|Northam|144|1552;11928|Shebbear & Langtree|242|1552;11929|Two Rivers & Three Moors|208|1552;11930|Westward Ho!|108|1552;11931|Winkleigh|125|1552",
  ],
  [
    "E07000047",
    "West Devon",
    "10550|Bere Ferrers|161|1552;10551|Bridestowe|201|1552;10552|Buckland Monachorum|161|1495;10553|Burrator|145|1495;10554|Chagford|103|1155;10555|Dartmoor|96|1552;10556|Drewsteignton|122|1155;10557|Exbourne|224|1155;10558|Hatherleigh|144|1155;10559|Mary Tavy|83|1552;10560|Milton Ford|111|1552;10561|Okehampton North|205|1155;10562|Okehampton South|148|1155;10563|South Tawton|107|1155;10564|Tamarside|96|1552;10565|Tavistock North|242|1552;10566|Tavistock South East|89|1552;10567|Tavistock South West|108|1552",
  ],
  [
    "E07000061",
    "Eastbourne",
    "11574|Devonshire|405|1219;11575|Hampden Park|206|1219;11576|Langney|222|1219;11577|Meads|461|1219;11578|Old Town|290|1219;11579|Ratton|310|1219;11580|St Anthony's|307|1219;11581|Sovereign|272|1219;11582|Upperton|395|1219",
  ],
  [
    "E07000062",
    "Hastings",
    "11201|Ashdown|127|1274;11202|Baird|95|1274;11203|Braybrooke|97|1274;11204|Castle|230|1274;11205|Central St Leonards|160|1274;11206|Conquest|124|1274;11207|Gensing|141|1274;11208|Hollington|133|1274;11209|Maze Hill|127|1274;11210|Old Hastings|144|1274;11211|Ore|105|1274;11212|St Helens|100|1274;11213|Silverhill|108|1274;11214|Tressell|82|1274;11215|West St Leonards|92|1274;11216|Wishing Tree|145|1274",
  ],
  [
    "E07000063",
    "Lewes",
    "11583|Chailey, Barcombe & Hamsey|220|1212;11584|Ditchling & Westmeston|83|1330;11585|East Saltdean & Telscombe Cliffs|165|1129;11586|Kingston|118|1330;11587|Lewes Bridge|246|1330;11588|Lewes Castle|140|1330;11589|Lewes Priory|216|1330;11590|Newhaven North|141|1330;11591|Newhaven South|226|1330;11592|Newick|75|1212;11593|Ouse Valley & Ringmer|306|1330;11594|Peacehaven East|132|1129;11595|Peacehaven North|134|1129;11596|Peacehaven West|151|1129;11597|Plumpton, Streat, East Chiltington & St John|87|1330;11598|Seaford Central|214|1330;11599|Seaford East|182|1330;11600|Seaford North|125|1330;11601|Seaford South|194|1330;11602|Seaford West|151|1330;11603|Wivelsfield|69|1212",
  ],
  [
    "E07000064",
    "Rother",
    "11604|Bexhill Central|235|1088;11605|Bexhill Collington|131|1088;11606|Bexhill Kewhurst|127|1088;11607|Bexhill Old Town & Worsham|108|1088;11608|Bexhill Pebsham & St Michaels|117|1088;11609|Bexhill Sackville|152|1088;11610|Bexhill Sidley|113|1088;11611|Bexhill St Marks|156|1088;11612|Bexhill St Stephens|106|1088;11613|Brede & Udimore|74|1088;11614|Burwash & the Weald|205|1088;11615|Catsfield & Crowhurst|126|1088;11616|Eastern Rother|186|1274;11617|Hurst Green & Ticehurst|209|1088;11618|North Battle, Netherfield & Whatlington|179|1088;11619|Northern Rother|237|1088;11620|Robertsbridge|100|1088;11621|Rye & Winchelsea|187|1274;11622|Sedlescombe & Westfield|174|1088;11623|South Battle & Telham|74|1088;11624|Southern Rother|126|1274",
  ],
  [
    "E07000065",
    "Wealden",
    "11625|Arlington|178|1330;11626|Buxted|112|1212;11627|Chiddingly, East Hoathly & Waldron|155|1533;11628|Crowborough Central|117|1533;11629|Crowborough Jarvis Brook|107|1533;11630|Crowborough North|129|1533;11631|Crowborough South East|134|1533;11632|Crowborough South West|90|1533;11633|Crowborough St Johns|93|1533;11634|Danehill & Fletching|190|1212;11635|Forest Row|107|1212;11636|Framfield & Cross-in-Hand|158|1533;11637|Frant & Wadhurst|325|1533;11638|Hadlow Down & Rotherfield|146|1533;11639|Hailsham Central|207|1533;11640|Hailsham East|165|1533;11641|Hailsham North|80|1533;11642|Hailsham North West|56|1533;11643|Hailsham South|105|1533;11644|Hailsham West|78|1533;11645|Hartfield|164|1533;11646|Heathfield North|148|1533;11647|Heathfield South|121|1533;11648|Hellingly|157|1533;11649|Herstmonceux & Pevensey Levels|289|1088;11650|Horam & Punnetts Town|319|1533;11651|Lower Willingdon|105|1330;11652|Maresfield|142|1212;11653|Mayfield & Five Ashes|171|1533;11654|Pevensey Bay|134|1088;11655|Polegate Central|116|1330;11656|Polegate North|153|1330;11657|Polegate South & Willingdon Watermill|103|1330;11658|South Downs|195|1330;11659|Stone Cross|105|1330;11660|Uckfield East|124|1212;11661|Uckfield New Town|229|1212;11662|Uckfield North|89|1212;11663|Uckfield Ridgewood & Little Horsted|64|1212;11664|Upper Willingdon|123|1330;11665|Withyham|172|1533",
  ],
  [
    "E07000066",
    "Basildon",
    "4021|Billericay East|322|1077;4022|Billericay West|253|1077;4023|Burstead|256|1077;4024|Crouch|204|1077;4025|Fryerns|398|1077;4026|Laindon Park|297|1077;4027|Langdon Hills|195|1480;4028|Lee Chapel North|234|1077;4029|Nethermayne|286|1480;4030|Pitsea North West|280|1480;4031|Pitsea South East|271|1480:197+1154:74;4032|St Martin's|302|1077;4033|Vange|194|1077;4034|Wickford Castledon|177|1437;4035|Wickford North|314|1437;4036|Wickford Park|186|1437",
  ],
  [
    "E07000067",
    "Braintree",
    "10365|Bocking Blackwater|162|1121;10366|Bocking North|147|1121;10367|Bocking South|188|1121;10368|Braintree Central & Beckers Green|294|1121;10369|Braintree South|114|1121;10370|Braintree West|116|1121;10371|Bumpstead|123|1121;10372|Coggeshall|182|1590;10374|Great Notley & Black Notley|224|1121;10378|Hedingham|172|1121;10379|Kelvedon & Feering|184|1590;10380|Rayne|101|1121;10382|Stour Valley North|164|1121;10383|Stour Valley South|150|1121;10384|The Colnes|184|1590;10385|Three Fields|275|1121;10388|Witham South|124|1590;10389|Witham West|113|1590;10390|Yeldham|91|1121;12961|Gosfield & Greenstead Green|130|1121;12962|Halstead St Andrew's|210|1121;12963|Halstead Trinity|174|1121;12964|Hatfield Peverel & Terling|264|1590;12965|Silver End & Cressing|199|1590;12966|Witham Central|256|1590;12967|Witham North|166|1590",
  ],
  [
    "E07000068",
    "Brentwood",
    "4067|Brentwood North|179|1125;4068|Brentwood South|262|1125;4069|Brentwood West|173|1125;4070|Brizes and Doddinghurst|170|1125;4071|Herongate, Ingrave and West Horndon|106|1125;4072|Hutton Central|99|1125;4073|Hutton East|85|1125;4074|Hutton North|120|1125;4075|Hutton South|84|1125;4076|Ingatestone, Fryerning and Mountnessing|234|1125;4077|Pilgrims Hatch|116|1125;4078|Shenfield|135|1125;4079|South Weald|76|1125;4080|Tipps Cross|117|1125;4081|Warley|204|1125",
  ],
  [
    "E07000069",
    "Castle Point",
    "4082|Appleton|137|1154;4083|Boyce|164|1154;4084|Canvey Island Central|124|1154;4085|Canvey Island East|165|1154;4086|Canvey Island North|159|1154;4087|Canvey Island South|186|1154;4088|Canvey Island West|135|1154;4089|Canvey Island Winter Gardens|136|1154;4090|Cedar Hall|157|1154;4091|St George's|100|1154;4092|St James|149|1154;4093|St Mary's|121|1154;4094|St Peter's|182|1154;4095|Victoria|136|1154",
  ],
  [
    "E07000070",
    "Chelmsford",
    "4096|Bicknacre and East and West Hanningfield|150|1351;4097|Boreham and The Leighs|204|1402;4098|Broomfield and The Walthams|333|1402;4099|Chelmer Village and Beaulieu Park|378|1159;4100|Chelmsford Rural West|163|1402;4101|Galleywood|119|1351;4105|Little Baddow, Danbury and Sandon|246|1351;4106|Marconi|185|1159;4108|Moulsham Lodge|105|1159;4109|Patching Hall|142|1159;4110|Rettendon and Runwell|166|1351;4111|St Andrews|146|1159;4112|South Hanningfield, Stock and Margaretting|248|1351;4113|South Woodham-Chetwood and Collingwood|109|1351;4114|South Woodham-Elmwood and Woodville|183|1351;4115|Springfield North|155|1159;4116|The Lawns|101|1159;4117|Trinity|124|1159;4118|Waterhouse Farm|116|1159;4119|Writtle|143|1402;15470|Goat Hall|97|1159;15471|Great Baddow East|211|1159;15472|Great Baddow West|120|1159;15473|Moulsham and Central|394|1159",
  ],
  [
    "E07000071",
    "Colchester",
    "10827|Berechurch|227|1176;10828|Castle|475|1176;10829|Greenstead|299|1176;10830|Highwoods|215|1176;10831|Lexden and Braiswick|320|1273:188+1176:132;10832|Marks Tey and Layer|358|1590;10833|Mersea and Pyefleet|346|1273;10834|Mile End|275|1176;10835|New Town and Christ Church|336|1176;10836|Old Heath and The Hythe|287|1273;10837|Prettygate|250|1176;10838|Rural North|500|1273;10839|St Anne's and St John's|244|1176;10840|Shrub End|281|1176;10841|Stanway|237|1590;10842|Tiptree|302|1590;10843|Wivenhoe|254|1273",
  ],
  [
    "E07000072",
    "Epping Forest",
    "4147|Broadley Common, Epping Upland and Nazeing|98|1226;4148|Buckhurst Hill East|85|1226;4149|Buckhurst Hill West|176|1226;4150|Chigwell Row|67|1226;4151|Chigwell Village|119|1226;4152|Chipping Ongar, Greensted and Marden Ash|137|1125;4153|Epping Hemnall|175|1226;4154|Epping Lindsey and Thornwood Common|208|1226;4155|Grange Hill|135|1226;4157|High Ongar, Willingale and The Rodings|121|1125;4158|Lambourne|70|1125;4159|Loughton Alderton|95|1226;4160|Loughton Broadway|180|1226;4161|Loughton Fairmead|80|1226;4162|Loughton Forest|123|1226;4163|Loughton Roding|82|1226;4164|Loughton St John's|104|1226;4165|Loughton St Mary's|120|1226;4166|Lower Nazeing|133|1267;4167|Lower Sheering|51|1267;4169|North Weald Bassett|87|1125;4170|Passingford|108|1125;4171|Roydon|61|1267;4172|Shelley|58|1125;4173|Theydon Bois|87|1226;4174|Waltham Abbey High Beach|108|1226;4175|Waltham Abbey Honey Lane|136|1226;4176|Waltham Abbey North East|93|1226;4177|Waltham Abbey Paternoster|82|1226;4178|Waltham Abbey South West|159|1226;8940|Hastingwood, Matching and Sheering Village|108|1267;8941|Moreton and Fyfield|121|1125",
  ],
  [
    "E07000073",
    "Harlow",
    "4179|Bush Fair|134|1267;4180|Church Langley|74|1267;4181|Great Parndon|112|1267;4182|Harlow Common|129|1267;4183|Little Parndon and Hare Street|247|1267;4184|Mark Hall|189|1267;4185|Netteswell|155|1267;4186|Old Harlow|282|1267;4187|Staple Tye|128|1267;4188|Sumners and Kingsmoor|90|1267;4189|Toddbrook|268|1267",
  ],
  [
    "E07000074",
    "Maldon",
    "4190|Althorne|111|1351;4191|Burnham-on-Crouch North|147|1351;4192|Burnham-on-Crouch South|109|1351;4193|Great Totham|124|1590;4194|Heybridge East|94|1351;4195|Heybridge West|92|1351;4196|Maldon East|54|1351;4197|Maldon North|188|1351;4198|Maldon South|60|1351;4199|Maldon West|109|1351;4200|Mayland|98|1351;4201|Purleigh|139|1351;4202|Southminster|126|1351;4203|Tillingham|118|1351;4204|Tollesbury|54|1590;4205|Tolleshunt D'Arcy|131|1590;4206|Wickham Bishops and Woodham|176|1590",
  ],
  [
    "E07000075",
    "Rochford",
    "10844|Downhall and Rawreth|173|1437;10845|Foulness and The Wakerings|171|1501;10846|Hawkwell East|96|1437;10847|Hawkwell West|131|1437;10848|Hockley|173|1437;10849|Hockley and Ashingdon|150|1437;10850|Hullbridge|153|1437;10851|Lodge|152|1437;10852|Roche North and Rural|195|1501;10853|Roche South|251|1501;10854|Sweyne Park and Grange|119|1437;10855|Trinity|132|1437;10856|Wheatley|203|1437",
  ],
  [
    "E07000076",
    "Tendring",
    "11932|Alresford & Elmstead|268|1273;11933|Ardleigh & Little Bromley|154|1273;11934|Bluehouse|127|1174;11935|Brightlingsea|243|1273;11936|Burrsville|160|1174;11937|Cann Hall|122|1174;11938|Coppins|174|1174;11939|Dovercourt All Saints|143|1273;11940|Dovercourt Bay|73|1273;11941|Dovercourt Tollgate|59|1273;11942|Dovercourt Vines & Parkeston|66|1273;11943|Eastcliff|95|1174;11944|Frinton|223|1174;11945|Harwich & Kingsway|149|1273;11946|Homelands|80|1174;11947|Kirby Cross|87|1174;11948|Kirby-le-Soken & Hamford|95|1174;11949|Lawford, Manningtree & Mistley|337|1273;11950|Little Clacton|98|1174;11951|Pier|139|1174;11952|St Bartholomew's|181|1174;11953|St James|197|1174;11954|St John's|198|1174;11955|St Osyth|175|1174;11956|St Paul's|91|1174;11957|Stour Valley|122|1273;11958|The Bentleys & Frating|146|1174;11959|The Oakleys & Wix|116|1174;11960|Thorpe, Beaumont & Great Holland|153|1174;11961|Walton|150|1174;11962|Weeley & Tendring|125|1174;11963|West Clacton & Jaywick Sands|173|1174",
  ],
  [
    "E07000077",
    "Uttlesford",
    "9910|Ashdon|73|1402;9911|Broad Oak & the Hallingburys|177|1267;9912|Clavering|73|1402;9913|Debden & Wimbish|61|1402;9914|Elsenham & Henham|135|1402;9915|Felsted & Stebbing|185|1121;9916|Flitch Green & Little Dunmow|59|1402;9918|Great Dunmow South & Barnston|187|1402;9919|Hatfield Heath|77|1267;9920|High Easter & the Rodings|108|1402;9921|Littlebury, Chesterford & Wenden Lofts|173|1402;9922|Newport|142|1402;9923|Saffron Walden Audley|227|1402;9924|Saffron Walden Castle|112|1402;9925|Saffron Walden Shire|166|1402;9926|Stansted North|142|1402;9927|Stansted South & Birchanger|126|1402;9928|Stort Valley|95|1402;9929|Takeley|223|1402;9931|The Sampfords|89|1121;14489|Great Dunmow North|128|1402;14490|Thaxted & the Eastons|189|1402",
  ],
  [
    "E07000078",
    "Cheltenham",
    "4288|All Saints|185|1161;4289|Battledown|180|1161;4290|Benhall and The Reddings|142|1161;4291|Charlton Kings|194|1161;4292|Charlton Park|171|1161;4293|College|226|1161;4294|Hesters Way|212|1161;4295|Lansdown|256|1161;4296|Leckhampton|198|1161;4297|Oakley|148|1161;4298|Park|253|1161;4299|Pittville|191|1161;4300|Prestbury|165|1542;4301|St Mark's|204|1161;4302|St Paul's|325|1161;4303|St Peter's|194|1161;4304|Springbank|173|1542;4305|Swindon Village|180|1542;4306|Up Hatherley|133|1161;4307|Warden Hill|144|1161",
  ],
  [
    "E07000079",
    "Cotswold",
    "10696|Abbey|106|1482;10697|Blockley|165|1386;10698|Bourton Vale|130|1386;10699|Bourton Village|109|1386;10700|Campden & Vale|277|1386;10702|Chesterton|41|1482;10703|Coln Valley|145|1386;10705|Fairford North|88|1482;10706|Fosseridge|151|1386;10707|Four Acres|46|1482;10708|Grumbolds Ash with Avening|110|1482;10709|Kemble|126|1482;10710|Lechlade, Kempsford & Fairford South|218|1482;10711|Moreton East|117|1386;10712|Moreton West|116|1386;10713|New Mills|60|1482;10714|Northleach|153|1386;10715|St Michael's|79|1482;10717|Siddington & Cerney Rural|108|1482;10718|South Cerney Village|66|1482;10719|Stow|131|1386;10721|Tetbury East & Rural|106|1482;10722|Tetbury Town|67|1482;10723|Tetbury with Upton|71|1482;10724|The Ampneys & Hampton|115|1482;10725|The Beeches|52|1482;10726|The Rissingtons|89|1386;10727|Watermoor|179|1482;15554|Chedworth & Churn Valley|124|1386;15555|Ermin|133|1386;15556|Sandywell|125|1386;15557|Stratton|68|1482:65+1386:3",
  ],
  [
    "E07000080",
    "Forest of Dean",
    "12156|Berry Hill|150|1240;12157|Bream|169|1240;12158|Cinderford East|246|1240;12159|Cinderford West|154|1240;12160|Coleford|266|1240;12161|Dymock|104|1240;12162|Hartpury & Redmarley|183|1240;12163|Longhope & Huntley|162|1240;12164|Lydbrook|87|1240;12165|Lydney East|176|1240;12166|Lydney North|48|1240;12167|Lydney West & Aylburton|114|1240;12168|Mitcheldean, Ruardean & Drybrook|336|1240;12169|Newent & Taynton|219|1240;12170|Newland & Sling|92|1240;12171|Newnham|224|1240;12172|Pillowell|82|1240;12173|Ruspidge|67|1240;12174|St. Briavels|129|1240;12175|Tidenham|215|1240;12176|Westbury-on-Severn|95|1240",
  ],
  [
    "E07000081",
    "Gloucester",
    "10950|Abbeydale|127|1248;10951|Abbeymead|125|1248;10952|Barnwood|183|1248;10953|Barton and Tredworth|221|1248;10954|Coney Hill|92|1248;10955|Elmbridge|140|1542;10956|Grange|133|1248;10957|Hucclecote|174|1248;10958|Kingsholm and Wotton|189|1248;10959|Kingsway|93|1248;10960|Longlevens|205|1542;10961|Matson, Robinswood and White City|218|1248;10962|Moreland|198|1248;10963|Podsmead|102|1248;10964|Quedgeley Fieldcourt|198|1248;10965|Quedgeley Severn Vale|99|1248;10966|Tuffley|164|1248;10967|Westgate|435|1248",
  ],
  [
    "E07000082",
    "Stroud",
    "10969|Berkeley Vale|283|1529;10972|Cam East|126|1529;10973|Cam West|149|1529;10975|Coaley and Uley|96|1529;10976|Dursley|208|1529;10981|Painswick and Upton|294|1386;10982|Randwick, Whiteshill and Ruscombe|111|1529;10986|Stroud Central|143|1529;10987|Stroud Farmhill and Paganhill|56|1529;10988|Stroud Slade|55|1529;10990|Stroud Uplands|103|1529;10991|Stroud Valley|98|1529;10992|The Stanleys|162|1529;13187|Amberley and Woodchester|92|1529;13188|Bisley|95|1386;13189|Chalford|199|1529;13190|Hardwicke|242|1386;13191|Kingswood|65|1482;13192|Minchinhampton|172|1386;13193|Nailsworth|248|1529;13194|Rodborough|158|1529;13195|Severn|189|1529;13196|Stonehouse|187|1529;13197|Stroud Trinity|64|1529;13198|Thrupp|123|1529;13199|Wotton-under-Edge|228|1529;13212|Cainscross|207|1529",
  ],
  [
    "E07000083",
    "Tewkesbury",
    "12065|Brockworth East|132|1386;12066|Brockworth West|176|1386;12071|Cleeve St Michael's|132|1542;12072|Cleeve West|134|1542;12073|Highnam with Haw Bridge|174|1240;12076|Northway|106|1542;12077|Severn Vale North|109|1542;12078|Severn Vale South|77|1542;12079|Shurdington|66|1386;12081|Tewkesbury North & Twyning|195|1542;12082|Tewkesbury South|217|1542;12083|Winchcombe|233|1542;15480|Badgeworth|99|1386;15481|Churchdown Brookfield with Hucclecote|197|1386;15482|Churchdown St John's|205|1386;15483|Cleeve Grange|72|1542;15484|Cleeve Hill|148|1542;15485|Innsworth|178|1542;15486|Isbourne|144|1542;15487|Tewkesbury East|186|1542",
  ],
  [
    "E07000084",
    "Basingstoke and Deane",
    "13078|Basing & Upton Grey|322|1392;13079|Bramley|347|1392;13080|Brighton Hill|120|1078;13081|Brookvale & Kings Furlong|295|1078;13082|Chineham|190|1078;13083|Eastrop & Grove|342|1078;13084|Evingar|483|1403;13085|Hatch Warren & Beggarwood|147|1078;13086|Kempshott & Buckskin|240|1078;13087|Norden|267|1078;13088|Oakley & The Candovers|350|1078:243+1214:107;13089|Popley|132|1078;13090|Sherborne St John & Rooksdown|390|1403;13091|South Ham|235|1078;13092|Tadley & Pamber|291|1403;13093|Tadley North, Kingsclere & Baughurst|354|1403;13094|Whitchurch, Overton & Laverstoke|341|1403;13095|Winklebury & Manydown|173|1078",
  ],
  [
    "E07000085",
    "East Hampshire",
    "12290|Alton Amery|57|1214;12291|Alton Ashdell|90|1214;12292|Alton Eastbrooke|93|1214;12293|Alton Holybourne|62|1214;12294|Alton Westbrooke|185|1214;12295|Alton Whitedown|74|1214;12296|Alton Wooteys|76|1214;12297|Bentworth & Froyle|159|1214;12298|Binsted, Bentley & Selborne|325|1214;12299|Bramshott & Liphook|272|1234;12300|Buriton & East Meon|160|1214;12301|Clanfield|143|1214;12302|Four Marks & Medstead|231|1214;12303|Froxfield, Sheet & Steep|142|1214;12304|Grayshott|105|1234;12305|Headley|230|1234;12306|Horndean Catherington|79|1214;12307|Horndean Downs|78|1214;12308|Horndean Kings & Blendworth|130|1214;12309|Horndean Murray|77|1214;12310|Lindford|78|1234;12311|Liss|214|1214;12312|Petersfield Bell Hill|77|1214;12313|Petersfield Causeway|63|1214;12314|Petersfield Heath|101|1214;12315|Petersfield St Peter's|252|1214;12316|Ropley, Hawkley & Hangers|167|1214;12317|Rowlands Castle|78|1214;12318|Whitehill Chase|166|1234;12319|Whitehill Hogmoor & Greatham|194|1234;12320|Whitehill Pinewood|56|1234",
  ],
  [
    "E07000086",
    "Eastleigh",
    "11187|Bishopstoke|274|1220;11188|Botley|150|1263;11189|Bursledon & Hound North|219|1263;11190|Chandler's Ford|294|1220;11191|Eastleigh Central|300|1220;11192|Eastleigh North|253|1220;11193|Eastleigh South|317|1220;11194|Fair Oak & Horton Heath|263|1220;11195|Hamble & Netley|263|1263;11196|Hedge End North|187|1263;11197|Hedge End South|270|1263;11198|Hiltingbury|324|1220;11199|West End North|139|1220;11200|West End South|156|1220",
  ],
  [
    "E07000087",
    "Fareham",
    "4516|Fareham East|338|1233;4517|Fareham North|215|1233;4518|Fareham North-West|181|1233;4519|Fareham South|255|1233;4520|Fareham West|178|1233;4521|Hill Head|211|1252;4522|Locks Heath|145|1263;4523|Park Gate|241|1263;4524|Portchester East|296|1233;4525|Portchester West|191|1233;4526|Sarisbury|188|1263;4527|Stubbington|217|1252;4528|Titchfield|275|1263;4529|Titchfield Common|160|1263;4530|Warsash|183|1263",
  ],
  [
    "E07000088",
    "Gosport",
    "14138|Alverstoke|149|1252;14139|Anglesey|113|1252;14140|Bridgemary|131|1252;14141|Brockhurst & Privett|113|1252;14142|Elson|102|1252;14143|Forton|157|1252;14144|Grange & Alver Valley|128|1252;14145|Harbourside & Town|190|1252;14146|Hardway|114|1252;14147|Lee East|113|1252;14148|Lee West|152|1252;14149|Leesland & Newtown|134|1252;14150|Peel Common|111|1252;14151|Rowner & Holbrook|126|1252",
  ],
  [
    "E07000089",
    "Hart",
    "9352|Blackwater and Hawley|216|1063;9353|Crookham East|196|1392;9354|Crookham West and Ewshot|275|1392;9355|Fleet Central|282|1392;9356|Fleet East|273|1392;9357|Fleet West|272|1392;9358|Hartley Wintney|369|1392;9359|Hook|288|1392;9360|Odiham|365|1392;9361|Yateley East|216|1063;9362|Yateley West|192|1392",
  ],
  [
    "E07000090",
    "Havant",
    "4566|Barncroft|114|1275;4567|Battins|121|1275;4568|Bedhampton|198|1275;4569|Bondfields|166|1275;4570|Cowplain|208|1233;4571|Emsworth|299|1275;4572|Hart Plain|210|1233;4573|Hayling East|227|1275;4574|Hayling West|243|1275;4575|Purbrook|204|1275;4576|St Faith's|390|1275;4577|Stakes|260|1275;4578|Warren Park|147|1275;4579|Waterloo|327|1233",
  ],
  [
    "E07000091",
    "New Forest",
    "14770|Ashley, Bashley & Fernhill|212|1374;14771|Ashurst, Bramshaw, Copythorne & Netley Marsh|206|1373;14772|Ballard|104|1374;14773|Barton & Becton|238|1374;14774|Bransgore, Burley, Sopley & Ringwood East|268|1374;14775|Brockenhurst & Denny Lodge|131|1373;14776|Dibden & Dibden Purlieu|170|1373;14777|Downlands & Forest North|228|1374;14778|Fawley, Blackfield, Calshot & Langley|180|1373;14779|Fordingbridge, Godshill & Hyde|280|1374;14780|Forest & Solent|146|1373;14781|Hardley, Holbury & North Blackfield|163|1373;14782|Hythe Central|242|1373;14783|Hythe South|209|1373;14784|Lymington|389|1374;14785|Lyndhurst & Minstead|157|1373;14786|Marchwood & Eling|212|1373;14787|Milford & Hordle|315|1374;14788|Milton|243|1374;14789|Pennington|208|1374;14790|Ringwood North & Ellingham|232|1374;14791|Ringwood South|260|1374;14792|Sway|90|1373;14793|Totton Central|206|1373;14794|Totton North|248|1373;14795|Totton South|192|1373",
  ],
  [
    "E07000092",
    "Rushmoor",
    "8989|Aldershot Park|126|1063;8990|Cherrywood|141|1063;8991|Cove and Southwood|183|1063;8992|Empress|213|1063;8993|Fernhill|145|1063;8994|Knellwood|202|1063;8995|Manor Park|190|1063;8996|North Town|140|1063;8997|Rowhill|159|1063;8998|St John's|143|1063;8999|St Mark's|274|1063;9000|Wellington|286|1063;9001|West Heath|117|1063",
  ],
  [
    "E07000093",
    "Test Valley",
    "12085|Andover Downlands|124|1403;12088|Andover Romans|186|1403;12093|Blackwater|188|1449;12097|Harewood|173|1449;12098|Mid Test|417|1449;12100|Romsey Abbey|235|1449;12102|Romsey Tadburn|159|1449;12927|Ampfield & Braishfield|82|1449;12928|Andover Harroway|196|1403;12929|Andover Millway|220|1403;12930|Andover St Mary's|274|1403;12931|Andover Winton|150|1403;12932|Anna|299|1449;12933|Bellinger|146|1449;12934|Bourne Valley|176|1403;12935|Charlton & the Pentons|105|1449;12936|Chilworth, Nursling & Rownhams|234|1449;12937|North Baddesley|181|1449;12938|Romsey Cupernham|164|1449;12939|Valley Park|113|1220",
  ],
  [
    "E07000094",
    "Winchester",
    "10995|Alresford and Itchen Valley|351|1587;10996|Badger Farm and Oliver's Battery|222|1587;10997|Bishop's Waltham|243|1587;10998|Central Meon Valley|280|1587;10999|Colden Common and Twyford|178|1587;11000|Denmead|283|1233;11001|St Barnabas|217|1587;11002|St Bartholomew|346|1587;11003|St Luke|106|1587;11004|St Michael|365|1587;11005|St Paul|226|1587;11006|Southwick and Wickham|322|1233;11007|The Worthys|195|1587;11008|Upper Meon Valley|252|1587;11009|Whiteley and Shedfield|242|1263;11010|Wonston and Micheldever|291|1587",
  ],
  [
    "E07000095",
    "Broxbourne",
    "9002|Broxbourne and Hoddesdon South|290|1139;9003|Cheshunt North|239|1139;9004|Cheshunt South and Theobalds|230|1139;9005|Flamstead End|187|1139;9006|Goffs Oak|261|1139;9007|Hoddesdon North|219|1139;9008|Hoddesdon Town and Rye Park|325|1139;9009|Rosedale and Bury Green|185|1139;9010|Waltham Cross|314|1139;9011|Wormley and Turnford|198|1139",
  ],
  [
    "E07000096",
    "Dacorum",
    "4691|Adeyfield East|255|1278;4692|Adeyfield West|110|1278;4693|Aldbury and Wigginton|90|1268;4694|Apsley and Corner Hall|215|1278;4695|Ashridge|93|1268;4696|Bennetts End|114|1278;4697|Berkhamsted Castle|200|1268;4698|Berkhamsted East|179|1268;4699|Berkhamsted West|141|1268;4700|Bovingdon, Flaunden and Chipperfield|270|1278;4701|Boxmoor|192|1278;4702|Chaulden and Warners End|191|1278;4703|Gadebridge|124|1278;4704|Grovehill|135|1278;4705|Hemel Hempstead Town|211|1278;4706|Highfield|129|1278;4707|Kings Langley|149|1496;4708|Leverstock Green|212|1278;4709|Nash Mills|80|1278;4710|Northchurch|114|1268;4711|Tring Central|118|1268;4712|Tring East|102|1268;4713|Tring West and Rural|197|1268;4714|Watling|242|1268;4715|Woodhall Farm|125|1278",
  ],
  [
    "E07000098",
    "Hertsmere",
    "12177|Aldenham East|194|1284;12178|Aldenham West|207|1284;12179|Bentley Heath & The Royds|147|1284;12180|Borehamwood Brookmeadow|272|1284;12181|Borehamwood Cowley Hill|237|1284;12182|Borehamwood Hillside|173|1284;12183|Borehamwood Kenilworth|212|1284;12184|Bushey Heath|170|1284;12185|Bushey North|180|1568;12186|Bushey Park|227|1284;12187|Bushey St James|216|1284;12188|Elstree|159|1284;12189|Potters Bar Furzefield|125|1284;12190|Potters Bar Oakmere|157|1284;12191|Potters Bar Parkfield|178|1284;12192|Shenley|213|1284",
  ],
  [
    "E07000099",
    "North Hertfordshire",
    "4761|Arbury|157|1393;4762|Baldock East|47|1393;4763|Baldock Town|200|1393;4764|Cadwell|83|1289;4765|Chesfield|125|1289;4766|Codicote|84|1516;4767|Ermine|174|1393;4768|Hitchin Bearton|198|1289;4769|Hitchin Highbury|249|1289;4770|Hitchin Oughton|107|1289;4771|Hitchin Priory|126|1289;4772|Hitchin Walsworth|148|1289;4773|Hitchwood, Offa and Hoo|376|1289;4774|Kimpton|84|1289;4775|Knebworth|160|1516;4776|Letchworth East|227|1393;4777|Letchworth Grange|165|1393;4778|Letchworth South East|192|1393;4779|Letchworth South West|300|1393;4780|Letchworth Wilbury|101|1393;4781|Royston Heath|150|1393;4782|Royston Meridian|134|1393;4783|Royston Palace|163|1393;4784|Weston and Sandon|132|1393",
  ],
  [
    "E07000102",
    "Three Rivers",
    "9425|Abbots Langley & Bedmond|146|1496;9426|Carpenders Park|141|1496;9427|Chorleywood North & Sarratt|294|1496;9428|Chorleywood South & Maple Cross|226|1496;9429|Dickinsons|171|1496;9430|Durrants|113|1496;9431|Gade Valley|166|1496;9432|Leavesden|170|1496;9433|Moor Park & Eastbury|254|1496;9434|Oxhey Hall & Hayling|147|1496;9435|Penn & Mill End|154|1496;9436|Rickmansworth Town|316|1496;9437|South Oxhey|217|1496",
  ],
  [
    "E07000103",
    "Watford",
    "11046|Callowland|173|1568;11047|Central|322|1568;11048|Holywell|384|1568;11049|Leggatts|161|1568;11050|Meriden|150|1568;11051|Nascot|231|1568;11052|Oxhey|190|1568;11053|Park|215|1568;11054|Stanborough|142|1568;11055|Tudor|185|1568;11056|Vicarage|117|1568;11057|Woodside|174|1568",
  ],
  [
    "E07000105",
    "Ashford",
    "11743|Aylesford & East Stour|114|1069;11744|Beaver|139|1069;11745|Biddenden|124|1570;11746|Bircholt|130|1069;11747|Bockhanger|54|1069;11748|Bybrook|62|1069;11749|Charing|114|1570;11750|Conningbrook & Little Burton Farm|42|1069;11751|Downs North|143|1570;11753|Furley|160|1069;11755|Godinton|49|1069;11756|Highfield|50|1069;11757|Isle of Oxney|129|1570;11758|Kennington|63|1069;11759|Kingsnorth Village & Bridgefield|65|1570;11760|Mersham, Sevington South with Finberry|93|1069;11761|Norman|85|1069;11762|Park Farm North|22|1069;11763|Park Farm South|28|1069;11764|Repton|94|1069;11765|Rolvenden & Tenterden West|115|1570;11766|Roman|48|1069;11767|Saxon Shore|119|1570;11768|Singleton East|52|1069;11769|Singleton West|49|1069;11770|Stanhope|43|1069;11771|Tenterden North|97|1570;11772|Tenterden South|93|1570;11773|Tenterden St Michael's|77|1570;11774|Upper Weald|131|1570;11775|Victoria|377|1069;11776|Washford|49|1069;11777|Weald Central|229|1570;11778|Weald North|125|1570;11779|Weald South|198|1570;11780|Willesborough|149|1069;11781|Wye with Hinxhill|92|1069;15478|Downs West|117|1570;15479|Goat Lees|46|1069",
  ],
  [
    "E07000106",
    "Canterbury",
    "10392|Beltinge|191|1282;10393|Blean Forest|187|1151;10395|Chestfield|190|1151;10396|Gorrell|356|1151;10397|Greenhill|95|1282;10398|Herne & Broomfield|203|1282;10399|Heron|355|1282;10402|Northgate|261|1151;10404|Seasalter|207|1151;10405|St Stephen's|192|1151;10407|Swalecliffe|111|1151;10408|Tankerton|106|1151;10409|West Bay|105|1282;10410|Westgate|322|1151;10411|Wincheap|200|1151;12953|Little Stour & Adisham|204|1151;12954|Nailbourne|176|1151;12955|Reculver|135|1282;12956|Sturry|253|1282;12990|Barton|337|1151;12991|Chartham & Stone Street|304|1151",
  ],
  [
    "E07000107",
    "Dartford",
    "12392|Bean & Village Park|55|1191;12393|Brent|103|1191;12394|Bridge|76|1191;12395|Burnham|51|1191;12396|Darenth|50|1191;12398|Greenhithe & Knockhall|164|1191;12399|Heath|80|1191;12400|Joyden's Wood|91|1191;12401|Longfield, New Barn & Southfleet|183|1191;12402|Maypole & Leyton Cross|60|1191;12403|Newtown|83|1191;12404|Princes|102|1191;12405|Stone Castle|188|1191;12406|Stone House|131|1191;12408|Temple Hill|147|1191;12409|Town|175|1191;12410|West Hill|224|1191;12411|Wilmington, Sutton-at-Hone & Hawley|173|1465;15466|Ebbsfleet|109|1191;15467|Swanscombe|137|1191",
  ],
  [
    "E07000108",
    "Dover",
    "12855|Alkham & Capel-le-Ferne|139|1202;12856|Aylesham, Eythorne & Shepherdswell|367|1202;12857|Buckland|162|1202;12858|Dover Downs & River|215|1202;12859|Eastry Rural|283|1202;12860|Guston, Kingsdown & St Margaret's-at-Cliffe|339|1202;12861|Little Stour & Ashstone|332|1282;12862|Maxton & Elms Vale|83|1202;12863|Middle Deal|179|1202;12864|Mill Hill|151|1202;12865|North Deal|324|1202;12866|St Radigunds|196|1202;12867|Sandwich|294|1282;12868|Tower Hamlets|96|1202;12869|Town & Castle|290|1202;12870|Walmer|219|1202;12871|Whitfield|198|1202",
  ],
  [
    "E07000109",
    "Gravesham",
    "14912|Chalk|66|1254;14913|Coldharbour & Perry Street|176|1254;14914|Denton|101|1254;14915|Higham & Shorne|218|1254;14916|Istead Rise, Cobham & Luddesdown|124|1254;14917|Meopham North|104|1254;14918|Meopham South & Vigo|120|1254;14919|Northfleet & Springhead|172|1254;14920|Painters Ash|104|1254;14921|Pelham|128|1254;14922|Riverview Park|86|1254;14923|Rosherville|88|1254;14924|Singlewell|96|1254;14925|Town|286|1254;14926|Westcourt|83|1254;14927|Whitehill & Windmill Hill|157|1254;14928|Woodlands|156|1254",
  ],
  [
    "E07000110",
    "Maidstone",
    "4982|Allington|205|1349;4983|Barming and Teston|81|1349;4984|Bearsted|218|1235;4985|Boughton Monchelsea and Chart Sutton|122|1570;4986|Boxley|253|1235;4987|Bridge|150|1349;4989|Detling and Thurnham|117|1235;4990|Downswood and Otham|97|1235;4991|East|213|1349;4992|Fant|183|1349;4993|Harrietsham and Lenham|303|1235;4994|Headcorn|270|1570;4995|Heath|166|1349;4996|High Street|372|1349;4997|Leeds|100|1235;4999|Marden and Yalding|430|1570;5000|North|250|1349;5001|North Downs|165|1235;5002|Park Wood|303|1235;5003|Shepway North|189|1235;5004|Shepway South|182|1235;5006|Staplehurst|239|1570;5007|Sutton Valence and Langley|142|1570;8553|Coxheath and Hunton|310|1570;8554|Loose|78|1570;8555|South|234|1349",
  ],
  [
    "E07000111",
    "Sevenoaks",
    "5010|Cowden and Hever|108|1549;5011|Crockenhill and Well Hill|67|1465;5012|Dunton Green and Riverhead|161|1465;5013|Edenbridge North and East|175|1549;5014|Edenbridge South and West|154|1549;5016|Farningham, Horton Kirby and South Darenth|143|1465;5017|Fawkham and West Kingsdown|185|1465;5018|Halstead, Knockholt and Badgers Mount|141|1465;5021|Kemsing|125|1465;5026|Sevenoaks Eastern|99|1465;5027|Sevenoaks Kippington|142|1465;5028|Sevenoaks Northern|113|1465;5029|Sevenoaks Town and St John's|358|1465;5031|Swanley St Mary's|102|1465;5032|Swanley White Oak|131|1465;9956|Ash and New Ash Green|94|1549;9958|Eynsford|59|1465;9959|Hartley and Hodsoll Street|151|1549;9960|Hextable|62|1465;9961|Leigh and Chiddingstone Causeway|105|1549;9962|Otford and Shoreham|144|1465;9963|Penshurst, Fordcombe and Chiddingstone|137|1549;9964|Swanley Christchurch and Swanley Village|128|1465;9965|Westerham and Crockham Hill|206|1465;11558|Brasted, Chevening and Sundridge|235|1465;11559|Seal and Weald|189|1465",
  ],
  [
    "E07000112",
    "Shepway",
    "10015|Broadmead|110|1239;10016|Cheriton|302|1239;10017|East Folkestone|233|1239;10018|Folkestone Central|423|1239;10019|Folkestone Harbour|183|1239;10020|Hythe|448|1239;10021|Hythe Rural|189|1239;10022|New Romney|256|1239;10023|North Downs East|358|1069;10024|North Downs West|314|1069;10025|Romney Marsh|251|1239;10026|Sandgate & West Folkestone|227|1239;10027|Walland & Denge Marsh|329|1239",
  ],
  [
    "E07000113",
    "Swale",
    "9544|Abbey|178|1235;9545|Bobbing, Iwade and Lower Halstow|174|1474;9546|Borden and Grove Park|147|1474;9547|Boughton and Courtenay|284|1235;9548|Chalkwell|118|1474;9549|East Downs|184|1235;9550|Hartlip, Newington and Upchurch|195|1474;9551|Homewood|186|1474;9552|Kemsley|101|1474;9553|Milton Regis|135|1474;9554|Minster Cliffs|164|1474;9555|Murston|174|1474;9556|Priory|95|1235;9557|Queenborough and Halfway|197|1474;9558|Roman|125|1474;9559|St Ann's|126|1235;9560|Sheerness|294|1474;9561|Sheppey Central|191|1474;9562|Sheppey East|190|1474;9563|Teynham and Lynsted|249|1235;9564|The Meads|83|1474;9565|Watling|189|1235;9566|West Downs|136|1235;9567|Woodstock|108|1474",
  ],
  [
    "E07000114",
    "Thanet",
    "5081|Beacon Road|95|1216;5082|Birchington North|119|1282;5083|Birchington South|185|1282;5084|Bradstowe|136|1216;5085|Central Harbour|301|1216;5086|Cliffsend and Pegwell|151|1216;5087|Cliftonville East|191|1216;5088|Cliftonville West|237|1216;5089|Dane Valley|146|1216;5090|Eastcliff|244|1216;5091|Garlinge|101|1282;5092|Kingsgate|69|1216;5093|Margate Central|215|1216;5094|Nethercourt|101|1216;5095|Newington|121|1216;5096|Northwood|167|1216;5097|St Peters|212|1216;5098|Salmestone|140|1216;5099|Sir Moses Montefiore|111|1216;5100|Thanet Villages|354|1282;5101|Viking|217|1216;5102|Westbrook|105|1282;5103|Westgate-on-Sea|206|1282",
  ],
  [
    "E07000115",
    "Tonbridge and Malling",
    "15035|Aylesford North & North Downs|271|1157:252+1349:19;15036|Aylesford South & Ditton|230|1349;15037|Birling, Leybourne & Ryarsh|145|1349:93+1549:52;15038|Borough Green & Platt|209|1549;15039|Bourne|218|1549;15040|Cage Green & Angel|332|1549;15041|East and West Peckham, Mereworth & Wateringbury|282|1549;15042|East Malling, West Malling & Offham|281|1349:241+1549:40;15043|Higham|151|1549;15044|Hildenborough|165|1549;15045|Judd|179|1549;15046|Kings Hill|287|1349;15047|Larkfield|200|1157;15048|Pilgrims with Ightham|270|1549;15049|Snodland East & Ham Hill|178|1157;15050|Snodland West & Holborough Lakes|110|1157;15051|Trench|141|1549;15052|Vauxhall|176|1549;15053|Walderslade|53|1157",
  ],
  [
    "E07000116",
    "Tunbridge Wells",
    "5130|Benenden and Cranbrook|326|1570;5131|Brenchley and Horsmonden|268|1555;5132|Broadwater|127|1555;5133|Capel|101|1555;5134|Culverden|247|1555;5135|Frittenden and Sissinghurst|109|1570;5136|Goudhurst and Lamberhurst|280|1555;5137|Hawkhurst and Sandhurst|332|1555;5138|Paddock Wood East|141|1555;5139|Paddock Wood West|95|1555;5140|Pantiles and St Mark's|228|1555;5141|Park|288|1555;5142|Pembury|150|1555;5143|Rusthall|119|1555;5144|St James'|141|1555;5145|St John's|147|1555;5146|Sherwood|217|1555;5147|Southborough and High Brooms|179|1555;5148|Southborough North|128|1555;5149|Speldhurst and Bidborough|234|1555",
  ],
  [
    "E07000117",
    "Burnley",
    "5150|Bank Hall|148|1142;5151|Briercliffe|135|1142;5152|Brunshaw|103|1142;5153|Cliviger with Worsthorne|161|1142;5154|Coal Clough with Deerplay|140|1142;5155|Daneshouse with Stoneyholme|307|1142;5156|Gannow|140|1142;5157|Gawthorpe|168|1142;5158|Hapton with Park|178|1142;5159|Lanehead|119|1142;5160|Queensgate|128|1142;5161|Rosegrove with Lowerhouse|166|1142;5162|Rosehill with Burnley Wood|168|1142;5163|Trinity|195|1142;5164|Whittlefield with Ightenhill|120|1142",
  ],
  [
    "E07000118",
    "Chorley",
    "13064|Adlington & Anderton|212|1170;13065|Buckshaw & Whittle|236|1170;13066|Chorley East|261|1170;13067|Chorley North East|247|1170;13068|Chorley North West|256|1170;13069|Chorley North & Astley|175|1170;13070|Chorley South East & Heath Charnock|222|1170;13071|Chorley South West|158|1170;13072|Clayton East, Brindle & Hoghton|214|1170;13073|Clayton West & Cuerden|165|1170;13074|Coppull|158|1170;13075|Croston, Mawdesley & Euxton South|210|1491;13076|Eccleston, Heskin & Charnock Richard|194|1491;13077|Euxton|152|1170",
  ],
  [
    "E07000119",
    "Fylde",
    "14538|Ansdell & Fairhaven|125|1242;14539|Ashton|156|1242;14540|Carnegie|194|1242;14541|Freckleton Village|107|1242;14542|Heyhouses|153|1242;14543|Kilgrimol|124|1242;14544|Kilnhouse|161|1242;14545|Kirkham|216|1242;14546|Lytham East|121|1242;14547|Lytham West|140|1242;14548|Medlar-with-Wesham|102|1242;14549|Park|105|1242;14550|Rural East Fylde|150|1242;14551|Rural North Fylde|134|1242;14552|Staining|67|1242;14553|Warton|108|1242;14554|Wrea Green with Westby|162|1242",
  ],
  [
    "E07000120",
    "Hyndburn",
    "5206|Altham|133|1299;5207|Barnfield|189|1299;5208|Baxenden|91|1299;5209|Central|118|1299;5210|Church|131|1299;5211|Clayton-le-Moors|123|1299;5212|Huncoat|114|1299;5213|Immanuel|106|1299;5214|Milnshaw|98|1299;5215|Netherton|118|1299;5216|Overton|158|1299;5217|Peel|93|1299;5218|Rishton|148|1299;5219|St Andrew's|131|1299;5220|St Oswald's|130|1299;5221|Spring Hill|113|1299",
  ],
  [
    "E07000121",
    "Lancaster",
    "14885|Bare|178|1372;14886|Bolton & Slyne|242|1372;14887|Bowerham|82|1318;14888|Bulk|150|1318;14889|Carnforth & Millhead|190|1372;14890|Castle|308|1318;14891|Ellel|240|1318;14892|Halton-with-Aughton & Kellet|188|1372;14893|Heysham Central|118|1372;14894|Heysham North|128|1372;14895|Heysham South|183|1372;14896|John O'Gaunt|69|1318;14897|Lower Lune Valley|215|1372;14898|Marsh|174|1318;14899|Overton|93|1372;14900|Poulton|207|1372;14901|Scale Hall|151|1318;14902|Scotforth East|113|1318;14903|Scotforth West|149|1318;14904|Silverdale|89|1372;14905|Skerton|154|1318:141+1372:13;14906|Torrisholme|127|1372;14907|University|26|1318;14908|Upper Lune Valley|113|1372;14909|Warton|102|1372;14910|West End|210|1372;14911|Westgate|228|1372",
  ],
  [
    "E07000122",
    "Pendle",
    "13201|Barrowford & Pendleside|314|1422;13202|Boulsworth & Foulridge|291|1422;13203|Bradley|324|1422;13204|Brierfield East & Clover Hill|184|1142;13205|Brierfield West & Reedley|189|1142;13207|Fence & Higham|100|1422;13208|Marsden & Southfield|208|1422;13209|Vivary Bridge|210|1422;13210|Waterside & Horsfield|270|1422;13211|Whitefield & Walverden|272|1422;15546|Barnoldswick|270|1422;15547|Earby & Coates|307|1422",
  ],
  [
    "E07000123",
    "Preston",
    "12193|Ashton|208|1433;12194|Brookfield|139|1433;12195|Cadley|174|1433;12196|City Centre|538|1433;12197|Deepdale|192|1433;12198|Fishwick & Frenchwood|188|1433;12199|Garrison|188|1433;12200|Greyfriars|194|1443;12201|Ingol & Cottam|207|1433;12202|Lea & Larches|166|1433;12203|Plungington|254|1433;12204|Preston Rural East|225|1443;12205|Preston Rural North|221|1443;12206|Ribbleton|189|1433;12207|St Matthew's|234|1433;12208|Sharoe Green|218|1443",
  ],
  [
    "E07000124",
    "Ribble Valley",
    "12000|Alston & Hothersall|81|1443;12001|Billington & Langho|85|1443;12002|Bowland|61|1443;12003|Brockhall & Dinckley|44|1443;12004|Chatburn|59|1422;12005|Chipping|70|1443;12006|Clayton-le-Dale & Salesbury|40|1443;12007|Derby & Thornley|114|1443;12008|Dilworth|95|1443;12009|East Whalley, Read & Simonstone|107|1422;12010|Edisford & Low Moor|84|1422;12011|Gisburn & Rimington|87|1443;12012|Hurst Green & Whitewell|53|1443;12013|Littlemoor|87|1422;12014|Mellor|86|1443;12015|Primrose|77|1422;12016|Ribchester|39|1443;12017|Sabden|52|1422;12018|St Mary's|138|1422;12019|Salthill|98|1422;12020|Waddington, Bashall Eaves & Mitton|49|1443;12021|West Bradford & Grindleton|79|1443;12022|Whalley & Painter Wood|91|1422;12023|Whalley Nethertown|40|1443;12024|Wilpshire & Ramsgreave|73|1443;12025|Wiswell & Barrow|103|1422",
  ],
  [
    "E07000125",
    "Rossendale",
    "5316|Cribden|109|1450;5317|Eden|159|1450;5318|Facit and Shawforth|137|1450;5319|Goodshaw|138|1450;5320|Greenfield|141|1299;5321|Greensclough|329|1450;5322|Hareholme|229|1450;5323|Healey and Whitworth|114|1450;5324|Helmshore|161|1450;5325|Irwell|153|1450;5326|Longholme|159|1450;5327|Stacksteads|160|1450;5328|Whitewell|239|1450;5329|Worsley|206|1299",
  ],
  [
    "E07000126",
    "South Ribble",
    "10214|Bamber Bridge East|161|1443;10215|Bamber Bridge West|104|1443;10216|Broad Oak|76|1491;10217|Broadfield|130|1491;10218|Buckshaw & Worden|114|1491;10219|Charnock|83|1491;10220|Coupe Green & Gregson Lane|91|1443;10221|Earnshaw Bridge|89|1491;10222|Farington East|99|1491;10223|Farington West|115|1491;10224|Hoole|104|1491;10225|Howick & Priory|136|1491;10226|Leyland Central|121|1491;10227|Longton & Hutton West|161|1491;10228|Lostock Hall|136|1443;10229|Middleforth|163|1491;10230|Moss Side|86|1491;10231|New Longton & Hutton East|126|1491;10232|St Ambrose|100|1491;10233|Samlesbury & Walton|131|1443;10234|Seven Stars|103|1491;10235|Walton-le-Dale East|90|1443;10236|Walton-le-Dale West|94|1443",
  ],
  [
    "E07000127",
    "West Lancashire",
    "14929|Aughton & Holborn|200|1577;14930|Burscough Bridge & Rufford|237|1577:142+1504:95;14931|Burscough Town|138|1577;14932|North Meols & Hesketh Bank|166|1504;14933|Old Skelmersdale|162|1577;14934|Ormskirk East|195|1577;14935|Ormskirk West|220|1577;14936|Rural North East|249|1577;14937|Rural South|198|1577;14938|Rural West|243|1577;14939|Skelmersdale North|126|1577;14940|Skelmersdale South|162|1577;14941|Tanhouse & Skelmersdale Town Centre|132|1577;14942|Tarleton Village|178|1504;14943|Up Holland|188|1577",
  ],
  [
    "E07000128",
    "Wyre",
    "9932|Bourne|169|1104;9933|Breck|146|1242;9934|Brock with Catterall|154|1318;9935|Calder|105|1318;9936|Carleton|101|1104;9937|Cleveleys Park|94|1104;9938|Garstang|212|1318;9939|Great Eccleston|173|1318;9940|Hambleton & Stalmine|140|1318;9941|Hardhorn with High Cross|176|1242;9942|Jubilee|153|1104;9943|Marsh Mill|153|1104;9944|Mount|156|1104;9945|Park|92|1104;9946|Pharos|163|1104;9947|Pheasant's Wood|56|1104;9948|Pilling|67|1318;9949|Preesall|158|1318;9950|Rossall|150|1104;9951|Stanah|145|1104;9952|Tithebarn|119|1242;9953|Victoria & Norcross|121|1104;9954|Warren|90|1104;9955|Wyresdale|99|1318",
  ],
  [
    "E07000129",
    "Blaby",
    "15260|Blaby|120|1488;15261|Braunstone Millfield|85|1364;15262|Braunstone Ravenhurst|94|1364;15263|Cosby & South Whetstone|127|1488;15264|Countesthorpe|158|1488;15265|Enderby|162|1488;15266|Fosse Highcross|134|1488;15267|Fosse Normanton|64|1488;15268|Fosse Stoney Cove|136|1488;15269|Glen Parva|103|1488;15270|Glenfield Ellis|116|1364;15271|Glenfield Faire|121|1364;15272|Kirby Muxloe|108|1364;15273|Leicester Forest & Lubbesthorpe|166|1364:110+1488:56;15274|Narborough & Littlethorpe|232|1488;15275|North Whetstone|123|1488;15276|Thorpe Astley & St Mary's|277|1364",
  ],
  [
    "E07000130",
    "Charnwood",
    "14666|Anstey|150|1364;14667|Barrow upon Soar|140|1342;14668|Birstall East & Wanlip|160|1364;14669|Birstall West|185|1364;14670|Dishley, Hathern & Thorpe Acre|183|1342;14671|Forest Bradgate|96|1364;14672|Loughborough Ashby|122|1342;14673|Loughborough East|280|1342;14674|Loughborough Nanpantan|60|1342;14675|Loughborough Outwoods & Shelthorpe|182|1342;14676|Loughborough Southfields|209|1342;14677|Loughborough Storer|127|1342;14678|Loughborough Woodthorpe|85|1342;14679|Mountsorrel|147|1364;14680|Quorn & Mountsorrel Castle|189|1342;14681|Rothley Brook|176|1364;14682|Shepshed East|159|1342;14683|Shepshed West|163|1342;14684|Sileby & Seagrave|189|1357:181+1342:8;14685|South Charnwood|42|1357;14686|Syston|227|1357;14687|The Wolds|105|1342;14688|Thurmaston|185|1357;14689|Wreake Valley|256|1357",
  ],
  [
    "E07000131",
    "Harborough",
    "11964|Billesdon & Tilton|92|1458;11965|Bosworth|123|1488;11966|Broughton Astley-Primethorpe & Sutton|104|1488;11967|Broughton Astley South & Leire|113|1488;11968|Dunton|98|1488;11969|Fleckney|145|1488;11970|Glen|146|1266;11971|Kibworths|212|1266;11972|Lubenham|98|1266;11973|Lutterworth East|170|1488;11974|Lutterworth West|128|1488;11975|Market Harborough-Great Bowden & Arden|219|1266;11976|Market Harborough-Little Bowden|112|1266;11977|Market Harborough-Logan|116|1266;11978|Market Harborough-Welland|151|1266;11979|Misterton|123|1488;11980|Nevill|124|1458;11981|Thurnby & Houghton|216|1458;11982|Ullesthorpe|123|1488",
  ],
  [
    "E07000132",
    "Hinckley and Bosworth",
    "5479|Ambien|120|1288;5480|Barlestone, Nailstone and Osbaston|84|1288;5481|Barwell|173|1288;5482|Burbage St Catherines and Lash Hill|111|1288;5483|Burbage Sketchley and Stretton|207|1288;5484|Cadeby, Carlton and Market Bosworth with Shackerstone|143|1288;5485|Earl Shilton|220|1288;5486|Groby|126|1364;5487|Hinckley Castle|260|1288;5488|Hinckley Clarendon|175|1288;5489|Hinckley De Montfort|206|1288;5490|Hinckley Trinity|117|1288;5491|Markfield, Stanton and Fieldhead|138|1364;5492|Newbold Verdon with Desford and Peckleton|210|1288;5493|Ratby, Bagworth and Thornton|177|1364;5494|Twycross and Witherley with Sheepy|121|1288",
  ],
  [
    "E07000133",
    "Melton",
    "5495|Asfordby|87|1357;5496|Bottesford|111|1357;5497|Croxton Kerrial|104|1357;5498|Frisby-on-the-Wreake|69|1357;5499|Gaddesby|69|1357;5500|Long Clawson and Stathern|135|1357;5501|Melton Craven|90|1357;5502|Melton Dorian|119|1357;5503|Melton Egerton|100|1357;5504|Melton Newport|148|1357;5505|Melton Sysonby|110|1357;5506|Melton Warwick|76|1357;5507|Old Dalby|82|1357;5508|Somerby|84|1357;5509|Waltham-on-the-Wolds|64|1357;5510|Wymondham|92|1357",
  ],
  [
    "E07000134",
    "North West Leicestershire",
    "10090|Appleby|86|1288;10091|Ashby Castle|75|1404;10092|Ashby Holywell|70|1404;10093|Ashby Ivanhoe|62|1404;10094|Ashby Money Hill|136|1404;10095|Ashby Willesley|65|1404;10096|Ashby Woulds|81|1404;10097|Bardon|64|1404;10098|Blackfordby|72|1404;10099|Broom Leys|38|1404;10100|Castle Donington Castle|59|1404;10101|Castle Donington Central|55|1404;10102|Castle Donington Park|59|1404;10103|Castle Rock|65|1404;10104|Coalville East|45|1404;10105|Coalville West|108|1404;10106|Daleacre Hill|70|1404;10107|Ellistown & Battleflat|77|1404;10108|Greenhill|50|1404;10109|Hermitage|46|1404;10110|Holly Hayes|38|1404;10111|Hugglescote St John's|91|1404;10112|Hugglescote St Mary's|53|1404;10113|Ibstock East|52|1404;10114|Ibstock West|60|1404;10115|Kegworth|50|1404;10116|Long Whatton & Diseworth|88|1404;10117|Measham North|62|1404;10118|Measham South|63|1404;10119|Oakthorpe & Donisthorpe|71|1288;10120|Ravenstone & Packington|88|1404;10121|Sence Valley|64|1404;10122|Snibston North|94|1404;10123|Snibston South|59|1404;10124|Thornborough|55|1404;10125|Thringstone|50|1404;10126|Valley|94|1404;10127|Worthington & Breedon|118|1404",
  ],
  [
    "E07000135",
    "Oadby and Wigston",
    "5531|Oadby Brocks Hill|86|1266;5532|Oadby Grange|110|1266;5533|Oadby St Peter's|121|1266;5534|Oadby Uplands|63|1266;5535|Oadby Woodlands|84|1266;5536|South Wigston|165|1266;5537|Wigston All Saints|198|1266;5538|Wigston Fields|130|1266;5539|Wigston Meadowcourt|153|1266;5540|Wigston St Wolstan's|110|1266",
  ],
  [
    "E07000136",
    "Boston",
    "9621|Coastal|165|1114;9622|Fenside|79|1114;9623|Fishtoft|160|1114;9624|Five Village|209|1114;9625|Kirton and Frampton|233|1114;9626|Old Leake and Wrangle|182|1114;9627|St Thomas'|85|1114;9628|Skirbeck|203|1114;9629|Staniland|79|1114;9630|Station|85|1114;9631|Swineshead and Holland Fen|176|1114;9632|Trinity|144|1114;9633|West|38|1114;9634|Witham|118|1114;9635|Wyberton|126|1114",
  ],
  [
    "E07000137",
    "East Lindsey",
    "9873|Alford|169|1343;9874|Binbrook|124|1343;9875|Burgh le Marsh|95|1114;9876|Chapel St Leonards|170|1114;9877|Coningsby & Mareham|263|1343;9878|Croft|146|1114;9879|Friskney|105|1114;9880|Fulstow|104|1343;9881|Grimoldby|129|1343;9882|Hagworthingham|142|1343;9883|Halton Holegate|107|1343;9884|Holton-le-Clay & North Thoresby|162|1343;9885|Horncastle|275|1343;9886|Ingoldmells|103|1114;9887|Legbourne|144|1343;9888|Mablethorpe|254|1343;9889|Marshchapel & Somercotes|181|1343;9890|North Holme|93|1343;9891|Priory & St James'|202|1343;9892|Roughton|101|1343;9893|St Clement's|158|1114;9894|St Margaret's|64|1343;9895|St Mary's|82|1343;9896|St Michael's|61|1343;9897|Scarbrough & Seacroft|306|1114;9898|Sibsey & Stickney|198|1114;9899|Spilsby|103|1343;9900|Sutton on Sea|159|1343;9901|Tetford & Donington|120|1343;9902|Tetney|88|1343;9903|Trinity|68|1343;9904|Wainfleet|131|1114;9905|Willoughby with Sloothby|137|1114;9906|Winthorpe|162|1114;9907|Withern & Theddlethorpe|108|1343;9908|Woodhall Spa|142|1343;9909|Wragby|81|1343",
  ],
  [
    "E07000138",
    "Lincoln",
    "10784|Abbey|316|1336;10785|Birchwood|170|1336;10786|Boultham|312|1336;10787|Carholme|301|1336;10788|Castle|210|1336;10789|Glebe|159|1336;10790|Hartsholme|209|1336;10791|Minster|234|1336;10792|Moorland|164|1336;10793|Park|303|1336;10794|Witham|138|1336",
  ],
  [
    "E07000139",
    "North Kesteven",
    "14425|Ashby de la Launde, Digby & Scopwick|90|1476;14426|Bassingham Rural|95|1476;14427|Billinghay Rural|158|1476;14428|Bracebridge Heath|139|1336;14429|Branston|152|1476;14430|Cranwell, Leasingham & Wilsford|203|1476:176+1253:27;14431|Heckington Rural|152|1253;14432|Heighington & Washingborough|208|1476;14433|Helpringham & Osbournby|140|1253;14434|Hykeham Central|213|1476;14435|Hykeham Fosse|107|1476;14436|Hykeham Memorial|92|1476;14437|Kirkby la Thorpe & South Kyme|80|1476;14438|Metheringham Rural|180|1476;14439|Navenby & Brant Broughton|197|1476;14440|Ruskington|139|1476;14441|Skellingthorpe & Eagle|156|1336:87+1476:69;14442|Sleaford Castle|85|1476;14443|Sleaford Holdingham|68|1476;14444|Sleaford Navigation|139|1476;14445|Sleaford Quarrington & Mareham|167|1476;14446|Sleaford Westholme|76|1476;14447|Waddington Rural|192|1336:100+1476:92;14448|Witham St Hughs & Swinderby|130|1476",
  ],
  [
    "E07000140",
    "South Holland",
    "5644|Crowland and Deeping St Nicholas|223|1487;5645|Donington, Quadring and Gosberton|220|1487;5646|Fleet|87|1487;5647|Gedney|86|1487;5648|Holbeach Hurn|91|1487;5649|Holbeach Town|201|1487;5650|Long Sutton|212|1487;5651|Moulton, Weston and Cowbit|188|1487;5652|Pinchbeck and Surfleet|270|1487;5653|Spalding Castle|109|1487;5654|Spalding Monks House|117|1487;5655|Spalding St John's|170|1487;5656|Spalding St Mary's|124|1487;5657|Spalding St Paul's|133|1487;5658|Spalding Wygate|140|1487;5659|Sutton Bridge|113|1487;5660|The Saints|83|1487;5661|Whaplode and Holbeach St John's|150|1487",
  ],
  [
    "E07000141",
    "South Kesteven",
    "10148|Aveland|89|1253;10149|Belmont|116|1253;10150|Belvoir|210|1253;10151|Bourne Austerby|205|1253;10152|Bourne East|115|1253;10153|Bourne West|138|1253;10154|Casewick|145|1458;10155|Castle|106|1458;10156|Deeping St James|147|1487;10157|Dole Wood|67|1458;10158|Glen|95|1458;10159|Grantham Arnoldfield|112|1253;10160|Grantham Barrowby Gate|99|1253;10161|Grantham Earlesfield|117|1253;10162|Grantham Harrowby|105|1253;10163|Grantham St Vincent's|191|1253;10164|Grantham St Wulfram's|259|1253;10165|Grantham Springfield|91|1253;10166|Isaac Newton|214|1458;10167|Lincrest|123|1253;10168|Loveden Heath|127|1253;10169|Market & West Deeping|170|1487;10170|Morton|56|1253;10171|Peascliffe & Ridgeway|189|1253;10172|Stamford All Saints|103|1458;10173|Stamford St George's|109|1458;10174|Stamford St John's|118|1458;10175|Stamford St Mary's|272|1458;10176|Toller|96|1253;10177|Viking|173|1253",
  ],
  [
    "E07000142",
    "West Lindsey",
    "9636|Bardney|78|1243;9637|Caistor and Yarborough|226|1243;9638|Cherry Willingham|217|1243;9639|Dunholme and Welton|263|1243;9640|Gainsborough East|182|1243;9641|Gainsborough North|171|1243;9642|Gainsborough South-West|214|1243;9643|Hemswell|145|1243;9644|Kelsey Wold|121|1243;9645|Lea|84|1243;9646|Market Rasen|302|1243;9647|Nettleham|141|1243;9648|Saxilby|190|1243;9649|Scampton|97|1243;9650|Scotter and Blyton|274|1243;9651|Stow|83|1243;9652|Sudbrooke|83|1243;9653|Torksey|109|1243;9654|Waddingham and Spital|144|1243;9655|Wold View|117|1243",
  ],
  [
    "E07000143",
    "Breckland",
    "10237|All Saints & Wayland|326|1365;10238|Ashill|101|1497;10239|Bedingfeld|113|1497;10240|Attleborough Burgh & Haverscroft|134|1365;10241|Attleborough Queens & Besthorpe|211|1365;10242|Dereham Neatherd|277|1365;10243|Dereham Toftwood|129|1365;10244|Dereham Withburga|161|1365;10245|Forest|128|1497;10246|Guiltcross|122|1497;10247|Harling & Heathlands|130|1497;10248|Hermitage|150|1365;10249|Launditch|134|1365;10250|Lincoln|227|1365;10251|Mattishall|223|1365;10252|Nar Valley|86|1497;10253|Necton|80|1365;10254|Saham Toney|182|1365;10255|Shipdham-with-Scarning|177|1365;10256|Swaffham|294|1497;10257|The Buckenhams & Banham|129|1365;10258|Thetford Boudica|93|1497;10259|Thetford Burrell|161|1497;10260|Thetford Castle|162|1497;10261|Thetford Priory|149|1497;10262|Upper Wensum|298|1365;10263|Watton|231|1365",
  ],
  [
    "E07000144",
    "Broadland",
    "5757|Acle|94|1136;5758|Aylsham|278|1136;5759|Blofield with South Walsham|252|1136;5760|Brundall|243|1136;5761|Burlingham|88|1136;5762|Buxton|92|1136;5764|Drayton North|52|1408;5765|Drayton South|86|1408;5766|Eynesford|169|1136;5767|Great Witchingham|176|1136;5768|Hellesdon North West|128|1408;5769|Hellesdon South East|141|1408;5770|Hevingham|84|1136;5771|Horsford and Felthorpe|146|1136;5772|Marshes|141|1136;5773|Old Catton and Sprowston West|174|1408;5774|Plumstead|89|1136;5775|Reepham|103|1136;5777|Sprowston Central|122|1408;5778|Sprowston East|543|1408;5779|Taverham North|85|1136;5780|Taverham South|116|1136;5781|Thorpe St Andrew North West|149|1408;5782|Thorpe St Andrew South East|206|1408;5783|Wroxham|180|1136;15560|Coltishall|109|1136;15561|Spixworth with St Faiths|136|1136",
  ],
  [
    "E07000145",
    "Great Yarmouth",
    "5784|Bradwell North|134|1256;5785|Bradwell South and Hopton|201|1256;5786|Caister North|116|1256;5787|Caister South|134|1256;5788|Central and Northgate|296|1256;5789|Claydon|168|1256;5790|East Flegg|158|1256;5791|Fleggburgh|109|1256;5792|Gorleston|118|1256;5793|Lothingland|139|1256;5794|Magdalen|133|1256;5795|Nelson|324|1256;5796|Ormesby|126|1256;5797|St Andrews|133|1256;5798|Southtown and Cobholm|137|1256;5799|West Flegg|189|1256;5800|Yarmouth North|96|1256",
  ],
  [
    "E07000146",
    "King's Lynn and West Norfolk",
    "12321|Airfield|221|1497;12322|Bircham with Rudhams|151|1405;12323|Brancaster|159|1405;12324|Burnham Market & Docking|175|1405;12325|Clenchwarton|92|1405;12326|Denver|91|1497;12327|Dersingham|200|1405;12328|Downham Old Town|111|1497;12329|East Downham|60|1497;12330|Emneth & Outwell|124|1497;12331|Fairstead|95|1405;12332|Feltwell|199|1497;12333|Gayton & Grimston|193|1405;12334|Gaywood Chase|65|1405;12335|Gaywood Clock|60|1405;12336|Gaywood North Bank|175|1405;12337|Heacham|195|1405;12338|Hunstanton|210|1405;12339|Massingham with Castle Acre|149|1405;12340|Methwold|118|1497;12341|North Downham|62|1497;12342|North Lynn|156|1405;12343|St. Margaret's with St. Nicholas|337|1405;12344|Snettisham|120|1405;12345|South & West Lynn|180|1405;12346|South Downham|69|1497;12347|Springwood|58|1405;12348|Terrington|149|1405;12349|The Woottons|178|1405;12350|Tilney, Mershe Lande & Wiggenhall|162|1497;12351|Upwell & Delph|199|1497;12352|Walsoken, West Walton & Walpole|180|1405;12353|Watlington|72|1497;12354|West Winch|159|1405;12355|Wissey|96|1497",
  ],
  [
    "E07000147",
    "North Norfolk",
    "11834|Bacton|140|1396;11835|Beeston Regis & The Runtons|84|1396;11836|Briston|86|1396;11837|Coastal|182|1396;11838|Cromer Town|171|1396;11839|Erpingham|141|1396;11840|Gresham|143|1396;11841|Happisburgh|184|1396;11842|Hickling|127|1396;11843|Holt|233|1396;11844|Hoveton & Tunstead|210|1396;11845|Lancaster North|92|1136;11846|Lancaster South|226|1136;11847|Mundesley|94|1396;11848|North Walsham East|106|1396;11849|North Walsham Market Cross|104|1396;11850|North Walsham West|144|1396;11851|Poppyland|98|1396;11852|Priory|166|1396;11853|Roughton|118|1396;11854|St Benet's|99|1396;11855|Sheringham North|103|1396;11856|Sheringham South|167|1396;11857|Stalham|212|1396;11858|Stibbard|138|1136;11859|Stody|150|1396;11860|Suffield Park|75|1396;11861|The Raynhams|158|1136;11862|Trunch|132|1396;11863|Walsingham|158|1136;11864|Wells with Holkham|179|1396;11865|Worstead|104|1396",
  ],
  [
    "E07000148",
    "Norwich",
    "12901|Bowthorpe|187|1409;12902|Catton Grove|276|1408;12903|Crome|222|1408;12904|Eaton|235|1409;12905|Lakenham|282|1409;12906|Mancroft|518|1409;12907|Mile Cross|238|1408;12908|Nelson|197|1409;12909|Sewell|202|1408;12910|Thorpe Hamlet|340|1409;12911|Town Close|229|1409;12912|University|202|1409;12913|Wensum|237|1409",
  ],
  [
    "E07000149",
    "South Norfolk",
    "11866|Beck Vale, Dickleburgh & Scole|279|1569;11867|Bressingham & Burston|179|1569;11868|Brooke|134|1489;11869|Bunwell|127|1569;11870|Central Wymondham|214|1489;11871|Cringleford|185|1489;11872|Diss & Roydon|346|1569;11874|Easton|80|1489;11875|Forncett|146|1489;11877|Hempnall|124|1489;11878|Hethersett|241|1489;11879|Hingham & Deopham|109|1365;11880|Loddon & Chedgrave|215|1489;11881|Mulbarton & Stoke Holy Cross|303|1489;11882|New Costessey|155|1409;11883|Newton Flotman|128|1489;11884|North Wymondham|148|1489;11885|Old Costessey|200|1489;11886|Poringland, Framinghams & Trowse|266|1489;11887|Rockland|133|1489;11888|South Wymondham|189|1489;11889|Stratton|103|1489;11890|Thurlton|145|1489;11891|Wicklewood|144|1365;12851|Ditchingham & Earsham|281|1569;12852|Harleston|183|1569",
  ],
  [
    "E07000170",
    "Ashfield",
    "10673|Abbey Hill|81|1068;10674|Annesley & Kirkby Woodhouse|181|1068;10675|Ashfields|84|1068;10676|Carsic|56|1068;10677|Sutton Central & New Cross|187|1068;10678|Hucknall Central|205|1471;10679|Hucknall North|203|1471;10680|Hucknall South|145|1471;10681|Hucknall West|217|1471;10682|Huthwaite & Brierley|160|1068;10683|Jacksdale & Westwood|60|1068;10684|Kingsway|70|1068;10685|Kirkby Cross & Portland|106|1068;10686|Larwood|84|1068;10687|Leamington|71|1068;10688|Sutton St Mary's|89|1068;10689|Selston|133|1068;10690|Skegby|131|1068;10691|Stanton Hill & Teversal|82|1068;10692|Greenwood & Summit|159|1068;10693|Sutton Junction & Harlow Wood|84|1068;10694|The Dales|54|1068;10695|Underwood|64|1068",
  ],
  [
    "E07000171",
    "Bassetlaw",
    "6377|Beckingham|118|1079;6378|Blyth|113|1079;6380|Clayworth|83|1375;6381|East Markham|127|1375;6382|East Retford East|213|1079;6383|East Retford North|177|1079;6384|East Retford South|118|1079;6385|East Retford West|155|1079;6386|Everton|125|1079;6387|Harworth|236|1079;6388|Langold|80|1079;6389|Misterton|89|1079;6390|Rampton|90|1375;6391|Ranskill|100|1079;6392|Sturton|107|1375;6393|Sutton|111|1079;6394|Tuxford and Trent|173|1375;6395|Welbeck|131|1079;6396|Worksop East|167|1079;6397|Worksop North|202|1079;6399|Worksop North West|281|1079;6400|Worksop South|287|1079;6401|Worksop South East|217|1079;15476|Carlton|192|1079;15477|Worksop North East|145|1079",
  ],
  [
    "E07000172",
    "Broxtowe",
    "10514|Attenborough & Chilwell East|185|1140;10516|Beeston Central|249|1140;10517|Beeston North|105|1140;10518|Beeston Rylands|105|1140;10519|Beeston West|176|1140;10521|Brinsley|45|1140;10522|Chilwell West|151|1140;10523|Eastwood Hall|51|1140;10524|Eastwood Hilltop|101|1140;10525|Eastwood St Mary's|137|1140;10531|Stapleford South West|105|1140;10532|Toton & Chilwell Meadows|177|1140;10533|Watnall & Nuthall West|104|1411;15564|Awsworth, Cossall & Trowell|117|1140;15565|Bramcote|160|1140;15566|Greasley|159|1140;15567|Kimberley|154|1411;15568|Nuthall East & Strelley|93|1411;15569|Stapleford North|92|1140;15570|Stapleford South East|108|1140",
  ],
  [
    "E07000173",
    "Gedling",
    "9689|Bestwood St Albans|109|1245;9690|Calverton|202|1471;9691|Carlton|108|1245;9692|Carlton Hill|162|1245;9693|Cavendish|111|1245;9694|Colwick|73|1245;9695|Coppice|118|1245;9696|Daybrook|179|1245;9697|Dumbles|79|1245;9698|Ernehale|163|1245;9699|Gedling|172|1245;9700|Netherfield|137|1245;9701|Newstead Abbey|205|1471;9702|Phoenix|118|1245;9703|Plains|177|1245;9704|Porchester|154|1245;9705|Redhill|148|1245;9706|Trent Valley|168|1245;9707|Woodthorpe|105|1245",
  ],
  [
    "E07000174",
    "Mansfield",
    "14610|Bancroft|69|1355;14611|Berry Hill|71|1355;14612|Brick Kiln|52|1355;14613|Carr Bank|68|1355;14614|Central|155|1355;14615|Eakring|75|1355;14616|Grange Farm|99|1355;14617|Holly Forest Town|55|1355;14618|Hornby|79|1355;14619|Kings Walk|56|1355;14620|Kingsway Forest Town|67|1355;14621|Lindhurst|46|1068:26+1355:20;14622|Ling Forest|64|1355;14623|Manor|74|1355;14624|Market Warsop|72|1355;14625|Maun Valley Forest Town|72|1355;14626|Meden|96|1355;14627|Mill Lane|103|1355;14628|Netherfield|62|1355;14629|Newlands Forest Town|52|1355;14630|Oak Tree|74|1355;14631|Oakham|68|1355;14632|Park Hall|60|1355;14633|Penniment|52|1355;14634|Pleasley|59|1068;14635|Racecourse|82|1355;14636|Rock Hill|70|1355;14637|Rufford|69|1355:46+1068:23;14638|Sherwood|59|1355:56+1068:3;14639|Southwell|90|1355;14640|Thompsons|72|1355;14641|Vale|66|1355;14642|Wainwright|62|1355;14643|Warsop Carrs|73|1355;14644|West Bank|107|1355;14645|Yeoman Hill|90|1355",
  ],
  [
    "E07000175",
    "Newark and Sherwood",
    "10064|Balderton South|125|1375;10066|Bilsthorpe|99|1471;10067|Boughton|101|1471;10068|Bridge|191|1375;10070|Collingham|241|1375;10071|Devon|168|1375;10072|Dover Beck|127|1471;10073|Edwinstowe & Clipstone|273|1471;10075|Farnsfield|102|1471;10076|Lowdham|91|1471;10077|Muskham|130|1375;10078|Ollerton|216|1471;10079|Rainworth North & Rufford|173|1471;10080|Rainworth South & Blidworth|150|1471;10081|Southwell|292|1375;10082|Sutton-on-Trent|156|1375;10083|Trent|144|1375;11552|Balderton North & Coddington|169|1375;11553|Beacon|218|1375;11554|Castle|220|1375;11555|Farndon & Fernwood|215|1375",
  ],
  [
    "E07000176",
    "Rushcliffe",
    "14965|Abbey|136|1457;14966|Bingham North|160|1375;14967|Bingham South|124|1375;14968|Bunny|99|1457;14969|Compton Acres|138|1457;14970|Cotgrave|183|1457;14971|Cranmer|115|1375;14972|Cropwell|93|1457;14973|East Bridgford|91|1375;14974|Edwalton|125|1457;14975|Gamston|138|1457;14976|Gotham|88|1457;14977|Keyworth & Wolds|232|1457;14978|Lady Bay|92|1457;14979|Leake|182|1457;14980|Lutterell|64|1457;14981|Musters|85|1457;14982|Nevile & Langar|106|1457:96+1375:10;14983|Newton|64|1375:42+1457:22;14984|Radcliffe on Trent|202|1457;14985|Ruddington|191|1457;14986|Soar Valley|60|1457;14987|Tollerton|40|1457;14988|Trent Bridge|122|1457",
  ],
  [
    "E07000177",
    "Cherwell",
    "10921|Banbury Cross and Neithrop|354|1072;10922|Banbury Grimsbury and Hightown|298|1072;10923|Banbury Hardwick|205|1072;10924|Banbury Ruscote|234|1072;10925|Bicester East|284|1090;10926|Bicester North and Caversfield|220|1090;10928|Bicester West|224|1090;10929|Cropredy, Sibfords and Wroxton|411|1072;10930|Deddington|436|1072;10932|Kidlington East|255|1090;10933|Kidlington West|230|1090;10934|Launton and Otmoor|373|1090;11348|Adderbury, Bloxham and Bodicote|365|1072;11349|Banbury Calthorpe and Easington|243|1072;12968|Bicester South and Ambrosden|321|1090;12969|Fringford and Heyfords|417|1090",
  ],
  [
    "E07000178",
    "Oxford",
    "13096|Barton & Sandhills|127|1419;13097|Blackbird Leys|176|1419;13098|Carfax & Jericho|205|1420;13099|Churchill|143|1419;13100|Cowley|133|1419;13101|Cutteslowe & Sunnymead|173|1420;13102|Donnington|113|1419;13103|Headington|169|1419;13104|Headington Hill & Northway|137|1419;13105|Hinksey Park|135|1419;13106|Holywell|130|1420;13107|Littlemore|188|1419;13108|Lye Valley|112|1419;13109|Marston|140|1419;13110|Northfield Brook|152|1419;13111|Osney & St Thomas|397|1420;13112|Quarry & Risinghurst|139|1419;13113|Rose Hill & Iffley|127|1419;13114|St Clement's|129|1419;13115|St Mary's|126|1419;13116|Summertown|153|1420;13117|Temple Cowley|137|1419;13118|Walton Manor|122|1420;13119|Wolvercote|143|1420",
  ],
  [
    "E07000179",
    "South Oxfordshire",
    "9733|Benson & Crowmarsh|299|1280;9734|Berinsfield|119|1280;9735|Chalgrove|116|1280;9736|Chinnor|294|1280;9740|Didcot West|179|1197;9742|Garsington & Horspath|133|1280;9743|Goring|184|1280;9749|Thame|398|1280;9751|Watlington|225|1280;11701|Cholsey|324|1197;11702|Didcot North East|227|1197;11703|Didcot South|315|1197;11704|Forest Hill & Holton|190|1280;11705|Haseley Brook|248|1280;11707|Kidmore End & Whitchurch|211|1280;11708|Sandford & the Wittenhams|162|1197;11710|Wallingford|318|1197;11711|Wheatley|111|1280;12854|Sonning Common|319|1280;15558|Henley-on-Thames|410|1280;15559|Woodcote & Rotherfield|467|1280",
  ],
  [
    "E07000180",
    "Vale of White Horse",
    "9754|Abingdon Abbey Northcourt|294|1420;9755|Abingdon Caldecott|190|1420;9757|Abingdon Fitzharris|182|1420;9769|Ridgeway|179|1197;9770|Stanford|129|1197;9771|Steventon & the Hanneys|138|1197;11713|Blewbury & Harwell|271|1197;11714|Cumnor|159|1420;11715|Drayton|114|1197;11717|Sutton Courtenay|94|1197;11718|Thames|153|1591;11719|Wootton|82|1420;12970|Abingdon Dunmore|124|1420;12971|Abingdon Peachcroft|144|1420;12973|Faringdon|249|1591;12974|Grove North|153|1197;12975|Hendreds|160|1197;12977|Marcham|105|1420;12978|Wantage & Grove Brook|191|1197;12979|Wantage Charlton|252|1197;12980|Watchfield & Shrivenham|312|1591;12992|Kingston Bagpuize|150|1591;15562|Botley & Sunningwell|190|1420;15563|Kennington & Radley|157|1420",
  ],
  [
    "E07000181",
    "West Oxfordshire",
    "6627|Alvescot and Filkins|94|1591;6628|Ascott and Shipton|90|1591;6629|Bampton and Clanfield|161|1591;6632|Carterton North East|167|1591;6634|Carterton South|120|1591;6637|Chipping Norton|241|1072;6638|Ducklington|105|1591;6639|Eynsham and Cassington|239|1090;6640|Freeland and Hanborough|125|1090;6642|Kingham, Rollright and Enstone|264|1072;6643|Milton-under-Wychwood|101|1591;6644|North Leigh|86|1090;6645|Standlake, Aston and Stanton Harcourt|186|1591;6646|Stonesfield and Tackley|212|1090;6647|The Bartons|85|1072;6648|Witney Central|168|1591;6649|Witney East|168|1591;6650|Witney North|147|1591;6651|Witney South|240|1591;6652|Witney West|118|1591;6653|Woodstock and Bladon|185|1090;9363|Burford|116|1591;9364|Brize Norton and Shilton|132|1591;9365|Carterton North West|122|1591;10781|Chadlington and Churchill|124|1072;10782|Charlbury and Finstock|150|1072;10783|Hailey, Minster Lovell and Leafield|154|1591",
  ],
  [
    "E07000192",
    "Cannock Chase",
    "6902|Brereton and Ravenhill|150|1150;6903|Cannock East|163|1150;6904|Cannock North|120|1150;6905|Cannock South|239|1150;6906|Cannock West|200|1150;6907|Etching Hill and The Heath|142|1150;6908|Hagley|84|1150;6909|Hawks Green|145|1150;6910|Heath Hayes East and Wimblebury|104|1150;6911|Hednesford Green Heath|126|1150;6912|Hednesford North|153|1150;6913|Hednesford South|116|1150;6914|Norton Canes|190|1150;6915|Rawnsley|116|1150;6916|Western Springs|192|1150",
  ],
  [
    "E07000193",
    "East Staffordshire",
    "14473|Anglesey|105|1143;14474|Bagots & Needwood|333|1335;14475|Blythe|136|1143:102+1335:34;14476|Branston|186|1143;14477|Brizlincote|143|1143;14478|Burton & Eton|304|1143;14479|Crown|116|1143:97+1335:19;14480|Dove|222|1143;14481|Heath|202|1143;14482|Horninglow & Outwoods|170|1143;14483|Shobnall|202|1143;14484|Stapenhill|120|1143;14485|Stramshall & Weaver|196|1143;14486|Stretton|179|1143;14487|Town|206|1143;14488|Winshill|140|1143",
  ],
  [
    "E07000194",
    "Lichfield",
    "10651|Alrewas & Fradley|224|1335;10652|Armitage with Handsacre|205|1335;10653|Boley Park|143|1335;10654|Boney Hay & Central|132|1335;10655|Bourne Vale|132|1538;10656|Chadsmead|97|1335;10657|Chase Terrace|88|1335;10658|Chasetown|120|1335;10659|Colton & the Ridwares|117|1335;10660|Curborough|77|1335;10661|Fazeley|101|1538;10662|Hammerwich with Wall|138|1335;10663|Highfield|123|1335;10664|Leomansley|178|1335;10665|Little Aston & Stonnall|131|1538;10666|Longdon|124|1335;10667|Mease Valley|88|1538;10668|St John's|156|1335;10669|Shenstone|81|1538;10670|Stowe|218|1335;10671|Summerfield & All Saints|124|1335;10672|Whittington & Streethay|259|1538:183+1335:76",
  ],
  [
    "E07000195",
    "Newcastle-under-Lyme",
    "11415|Audley|187|1380;11416|Bradwell|195|1380;11417|Clayton|63|1380;11418|Crackley & Red Street|112|1380;11419|Cross Heath|122|1380;11420|Holditch & Chesterton|149|1380;11421|Keele|55|1380;11422|Kidsgrove & Ravenscliffe|208|1521;11423|Knutton|62|1380;11424|Loggerheads|211|1513;11425|Madeley & Betley|188|1380;11426|Maer & Whitmore|110|1513;11427|May Bank|198|1380;11428|Newchapel & Mow Cop|123|1521;11429|Silverdale|143|1380;11430|Talke & Butt Lane|190|1521;11431|Thistleberry|113|1380;11432|Town|293|1380;11433|Westbury Park & Northwood|103|1380;11434|Westlands|208|1380;11435|Wolstanton|143|1380",
  ],
  [
    "E07000196",
    "South Staffordshire",
    "15054|Bilbrook|126|1316;15055|Brewood, Coven & Blymhill|304|1523;15056|Cheslyn Hay Village|145|1523;15057|Codsall|243|1316;15058|Essington|109|1523;15059|Featherstone, Sharehill & Saredon|149|1523;15060|Great Wyrley Landywood|106|1523;15061|Great Wyrley Town|100|1523;15062|Himley & Swindon|85|1316;15063|Huntington & Hatherton|122|1523;15064|Kinver & Enville|312|1316;15065|Lapley, Stretton & Wheaton Aston|85|1523;15066|Pattingham, Trysull, Bobbington & Lower Penn|197|1316;15067|Penkridge North & Acton Trussell|186|1523;15068|Penkridge South & Gailey|133|1523;15069|Perton East|48|1316;15070|Perton Lakeside|100|1316;15071|Perton Wrottesley|61|1316;15072|Wombourne North|201|1316;15073|Wombourne South|214|1316",
  ],
  [
    "E07000197",
    "Stafford",
    "10479|Barlaston|85|1522;10480|Baswich|120|1513;10481|Common|110|1513;10482|Coton|160|1513;10483|Doxey & Castletown|91|1513;10484|Eccleshall|256|1513;10485|Forebridge|221|1513;10486|Fulford|162|1522;10487|Gnosall & Woodseaves|214|1513;10488|Haywood & Hixon|195|1523;10489|Highfields & Western Downs|152|1513;10490|Holmcroft|151|1513;10491|Littleworth|109|1513;10492|Manor|169|1513;10493|Milford|81|1523;10494|Milwich|263|1523;10495|Penkside|69|1513;10496|Rowley|172|1513;10497|St Michael's & Stonefield|295|1523;10498|Seighford & Church Eaton|245|1513;10499|Swynnerton & Oulton|210|1522;10500|Walton|202|1523;10501|Weeping Cross & Wildwood|135|1513",
  ],
  [
    "E07000198",
    "Staffordshire Moorlands",
    "7039|Alton|66|1514;7040|Bagnall and Stanley|52|1514;7041|Biddulph East|122|1514;7042|Biddulph Moor|65|1514;7043|Biddulph North|156|1514;7044|Biddulph South|44|1514;7045|Biddulph West|145|1514;7046|Brown Edge and Endon|154|1514;7047|Caverswall|59|1514;7048|Cellarhead|64|1514;7049|Cheadle North East|87|1514;7050|Cheadle South East|102|1514;7051|Cheadle West|159|1514;7052|Checkley|135|1522;7053|Cheddleton|142|1514;7054|Churnet|120|1514;7055|Dane|105|1514;7056|Forsbrook|113|1522;7057|Hamps Valley|96|1514;7058|Horton|96|1514;7059|Ipstones|84|1514;7060|Leek East|181|1514;7061|Leek North|171|1514;7062|Leek South|167|1514;7063|Leek West|119|1514;7064|Manifold|135|1514;7065|Werrington|63|1514",
  ],
  [
    "E07000199",
    "Tamworth",
    "7066|Amington|172|1538;7067|Belgrave|120|1538;7068|Bolehall|177|1538;7069|Castle|231|1538;7070|Glascote|76|1538;7071|Mercian|160|1538;7072|Spital|177|1538;7073|Stonydelph|103|1538;7074|Trinity|124|1538;7075|Wilnecote|193|1538",
  ],
  [
    "E07000200",
    "Babergh",
    "12565|Assington|119|1494;12566|Box Vale|133|1494;12567|Brantham|103|1494;12568|Brett Vale|190|1494;12569|Bures St Mary & Nayland|159|1494;12570|Capel St Mary|111|1494;12571|Chadacre|221|1494;12572|Copdock & Washbrook|162|1494;12573|East Bergholt|103|1494;12574|Ganges|85|1494;12575|Great Cornard|171|1494;12576|Hadleigh North|94|1494;12577|Hadleigh South|167|1494;12578|Lavenham|243|1494;12579|Long Melford|216|1494;12580|North West Cosford|143|1494;12581|Orwell|153|1494;12582|South East Cosford|163|1494;12583|Sproughton & Pinewood|168|1494;12584|Stour|127|1494;12585|Sudbury North East|46|1494;12586|Sudbury North West|157|1494;12587|Sudbury South East|71|1494;12588|Sudbury South West|123|1494",
  ],
  [
    "E07000202",
    "Ipswich",
    "7117|Alexandra|572|1302;7118|Bixley|188|1302;7119|Bridge|236|1302;7120|Castle Hill|119|1156;7121|Gainsborough|165|1302;7122|Gipping|231|1302;7123|Holywells|176|1302;7124|Priory Heath|229|1302;7125|Rushmere|194|1302;7126|St John's|184|1302;7127|St Margaret's|219|1302;7128|Sprites|147|1302;7129|Stoke Park|120|1302;7130|Westgate|216|1302;7131|Whitehouse|169|1156;7132|Whitton|172|1156",
  ],
  [
    "E07000203",
    "Mid Suffolk",
    "12589|Bacton|144|1569;12590|Battisford & Ringshall|130|1156;12591|Blakenham|143|1156;12592|Bramford|112|1156;12593|Chilton|142|1146;12594|Claydon & Barham|269|1156;12595|Combs Ford|140|1146;12596|Debenham|140|1156;12597|Elmswell & Woolpit|192|1146;12598|Eye|111|1569;12599|Fressingfield|165|1569;12600|Gislingham|135|1569;12601|Haughley, Stowupland & Wetherden|244|1569;12602|Hoxne & Worlingworth|149|1569;12603|Mendlesham|138|1569;12604|Needham Market|257|1156;12605|Onehouse|139|1146;12606|Palgrave|140|1569;12607|Rattlesden|147|1146;12608|Rickinghall|114|1569;12609|St Peter's|136|1146;12610|Stonham|191|1156;12611|Stow Thorney|116|1146;12612|Stradbroke & Laxfield|174|1569;12613|Thurston|227|1146;12614|Walsham-le-Willows|135|1569",
  ],
  [
    "E07000207",
    "Elmbridge",
    "11074|Claygate|173|1230;11075|Cobham and Downside|298|1456;11076|Esher|322|1230;11077|Hersham Village|198|1230;11078|Hinchley Wood and Weston Green|185|1230;11079|Long Ditton|153|1230;11080|Molesey East|183|1230;11081|Molesey West|206|1230;11082|Oatlands and Burwood Park|231|1230;11083|Oxshott and Stoke D'Abernon|313|1456;11084|Thames Ditton|206|1230;11085|Walton Central|225|1230;11086|Walton North|158|1230;11087|Walton South|275|1230;11088|Weybridge Riverside|323|1456;11089|Weybridge St George's Hill|369|1456",
  ],
  [
    "E07000208",
    "Epsom and Ewell",
    "15093|Auriol|84|1227;15094|College|186|1227;15095|Court|122|1227;15096|Cuddington|126|1227;15097|Ewell Court|92|1227;15098|Ewell Village|160|1227;15099|Horton|122|1227;15100|Nonsuch|191|1227;15101|Ruxley|96|1227;15102|Stamford|79|1227;15103|Stoneleigh|83|1227;15104|Town|297|1227;15105|West Ewell|107|1227;15106|Woodcote & Langley Vale|171|1227",
  ],
  [
    "E07000209",
    "Guildford",
    "14944|Ash South|154|1249;14945|Ash Vale|169|1249;14946|Ash Wharf|173|1249;14947|Bellfields & Slyfield|135|1258;14948|Burpham|139|1258;14949|Castle|375|1258;14950|Clandon & Horsley|353|1258;14951|Effingham|108|1258;14952|Merrow|245|1258;14953|Normandy & Pirbright|207|1532;14954|Onslow|136|1258;14955|Pilgrims|209|1249;14956|Send & Lovelace|268|1258;14957|Shalford|224|1249;14958|St Nicolas|140|1258;14959|Stoke|359|1258;14960|Stoughton North|112|1258;14961|Stoughton South|114|1258;14962|Tillingbourne|242|1249;14963|Westborough|179|1258;14964|Worplesdon|244|1258",
  ],
  [
    "E07000210",
    "Mole Valley",
    "15341|Ashtead Lanes & Common|186|1227;15342|Ashtead Park|229|1227;15343|Bookham East & Eastwick Park|203|1201;15344|Bookham West|220|1201;15345|Brockham, Betchworth, Buckland, Box Hill & Headley|258|1201;15346|Capel, Leigh, Newdigate & Charlwood|221|1201;15347|Dorking North|353|1201;15348|Dorking South|273|1201;15349|Fetcham|182|1201;15350|Holmwoods & Beare Green|206|1201;15351|Leatherhead North|213|1227;15352|Leatherhead South|310|1227;15353|Mickleham, Westcott & Okewood|316|1201",
  ],
  [
    "E07000211",
    "Reigate and Banstead",
    "12872|Banstead Village|253|1442;12873|Chipstead, Kingswood & Woodmansterne|299|1442;12874|Earlswood & Whitebushes|213|1442;12875|Hooley, Merstham & Netherne|220|1215;12876|Horley Central & South|292|1201;12877|Horley East & Salfords|226|1201;12878|Horley West & Sidlow|248|1201;12879|Lower Kingswood, Tadworth & Walton|384|1442;12880|Meadvale & St John's|197|1442;12881|Nork|208|1442;12882|Redhill East|274|1442;12883|Redhill West & Wray Common|301|1442;12884|Reigate|439|1442;12885|South Park & Woodhatch|193|1442;12886|Tattenham Corner & Preston|189|1442",
  ],
  [
    "E07000212",
    "Runnymede",
    "12887|Addlestone North|158|1456;12888|Addlestone South|218|1456;12889|Chertsey Riverside|181|1456;12890|Chertsey St Ann's|183|1456;12891|Egham Hythe|204|1456;12892|Egham Town|205|1456;12893|Englefield Green East|85|1588;12894|Englefield Green West|164|1588;12895|Longcross, Lyne & Chertsey South|136|1456;12896|New Haw|138|1456;12897|Ottershaw|183|1456;12898|Thorpe|160|1456;12899|Virginia Water|241|1588;12900|Woodham & Rowtown|161|1456",
  ],
  [
    "E07000213",
    "Spelthorne",
    "7362|Ashford Common|183|1505;7363|Ashford East|167|1505;7364|Ashford North and Stanwell South|170|1505;7365|Ashford Town|188|1505;7366|Halliford and Sunbury West|154|1505;7367|Laleham and Shepperton Green|222|1505;7368|Riverside and Laleham|145|1505;7369|Shepperton Town|220|1505;7370|Staines|300|1505;7371|Staines South|140|1505;7372|Stanwell North|190|1505;7373|Sunbury Common|191|1505;7374|Sunbury East|214|1505",
  ],
  [
    "E07000214",
    "Surrey Heath",
    "12026|Bagshot|204|1532;12027|Bisley & West End|236|1532;12028|Frimley|138|1532;12029|Frimley Green|155|1532;12030|Heatherside|158|1532;12031|Lightwater|138|1532;12032|Mytchett & Deepcut|194|1532;12033|Old Dean|100|1532;12034|Parkside|109|1532;12035|St Michaels|217|1532;12036|St Pauls|110|1532;12037|Town|177|1532;12038|Watchetts|120|1532;12039|Windlesham & Chobham|287|1532",
  ],
  [
    "E07000215",
    "Tandridge",
    "7391|Chaldon|58|1215;7392|Dormansland and Felcourt|134|1215;7393|Felbridge|62|1215;7394|Godstone|155|1215;7395|Harestone|158|1215;7396|Limpsfield|132|1215;7397|Lingfield and Crowhurst|123|1215;7398|Oxted North and Tandridge|167|1215;7399|Oxted South|125|1215;7400|Portley|100|1215;7401|Queens Park|85|1215;7402|Tatsfield and Titsey|84|1215;7403|Valley|98|1215;7404|Warlingham East and Chelsham and Farleigh|135|1215;7405|Warlingham West|87|1215;7406|Westway|98|1215;7407|Whyteleafe|104|1215;7408|Woldingham|82|1215;7409|Bletchingley and Nutfield|175|1215;7410|Burstow, Horne and Outwood|166|1215",
  ],
  [
    "E07000216",
    "Waverley",
    "15146|Alfold, Dunsfold & Hascombe|121|1249;15147|Bramley & Wonersh|298|1249;15148|Chiddingfold|124|1249;15149|Cranleigh East|184|1249;15150|Cranleigh West|232|1249;15151|Elstead & Peper Harow|92|1249;15152|Ewhurst & Ellens Green|96|1201:82+1249:14;15153|Farnham Bourne|192|1234;15154|Farnham Castle|288|1234;15155|Farnham Firgrove|133|1234;15156|Farnham Heath End|140|1234;15157|Farnham Moor Park|174|1234;15158|Farnham North West|137|1234;15159|Farnham Rowledge|181|1234;15160|Farnham Weybourne|111|1234;15161|Godalming Binscombe & Charterhouse|224|1249;15162|Godalming Central & Ockford|246|1249;15163|Godalming Farncombe & Catteshall|162|1249;15164|Godalming Holloway|115|1249;15165|Haslemere East|246|1234;15166|Haslemere West|163|1234;15167|Hindhead & Beacon Hill|165|1234;15168|Milford & Witley|266|1249;15169|Western Commons|248|1234:217+1249:31",
  ],
  [
    "E07000217",
    "Woking",
    "10795|Byfleet and West Byfleet|316|1592;10796|Canalside|321|1592;10797|Goldsworth Park|140|1592;10798|Heathlands|266|1592;10799|Hoe Valley|209|1592;10800|Horsell|262|1592;10801|Knaphill|242|1592;10802|Mount Hermon|348|1592;10803|Pyrford|244|1592;10804|St John's|225|1592",
  ],
  [
    "E07000218",
    "North Warwickshire",
    "7457|Arley and Whitacre|174|1413;7458|Atherstone Central|135|1400;7459|Atherstone North|108|1400;7460|Atherstone South and Mancetter|102|1400;7461|Baddesley and Grendon|124|1400;7462|Coleshill North|90|1400;7463|Coleshill South|129|1400;7464|Curdworth|198|1400;7465|Dordon|88|1400;7466|Fillongley|191|1400;7467|Hartshill|91|1413;7468|Hurley and Wood End|101|1400;7469|Kingsbury|84|1400;7470|Newton Regis and Warton|129|1400;7471|Polesworth East|87|1400;7472|Polesworth West|70|1400;7473|Water Orton|84|1400",
  ],
  [
    "E07000219",
    "Nuneaton and Bedworth",
    "7474|Abbey|302|1413;7475|Arbury|147|1413;7476|Attleborough|134|1413;7477|Bar Pool|116|1413;7478|Bede|159|1400;7479|Bulkington|131|1453;7480|Camp Hill|163|1413;7481|Exhall|175|1400;7482|Galley Common|143|1413;7483|Heath|146|1400;7484|Kingswood|118|1413;7485|Poplar|153|1400;7486|St Nicolas|178|1413;7487|Slough|137|1400;7488|Weddington|180|1413;7489|Wem Brook|132|1413;7490|Whitestone|131|1413",
  ],
  [
    "E07000220",
    "Rugby",
    "8974|Benn|266|1453;8975|Bilton|131|1453;8976|Clifton, Newton and Churchover|104|1453;8977|Coton and Boughton|154|1453;8979|Hillmorton|205|1453;8980|Leam Valley|104|1309;8981|New Bilton|164|1453;8982|Newbold and Brownsover|288|1453;8983|Paddox|134|1453;8984|Revel and Binley Woods|214|1453;8985|Rokeby and Overslade|138|1453;8986|Eastlands|205|1453;8988|Wolvey and Shilton|91|1453;10758|Admirals and Cawston|180|1453;10759|Dunsmore|292|1309;10760|Wolston and the Lawfords|204|1453",
  ],
  [
    "E07000221",
    "Stratford-on-Avon",
    "15107|Alcester East|92|1526;15108|Alcester West|116|1526;15109|Bidford East|110|1526;15110|Bidford West|82|1526;15111|Bishop's Itchington, Fenny Compton & Napton|287|1309;15112|Brailes & Compton|185|1526;15113|Claverdon & Snitterfield|145|1526;15114|Gaydon, Kineton & Upper Lighthorne|221|1309;15115|Harbury|128|1309;15116|Henley-in-Arden|132|1526;15117|Kinwarton|140|1526;15118|Long Marston|115|1526;15119|Quinton|147|1526;15120|Salford Priors & Alcester Rural|135|1526;15121|Shipston North|108|1526;15122|Shipston South|87|1526;15123|Southam East, Central & Stockton|92|1309;15124|Southam North & Long Itchington|90|1309;15125|Southam South|88|1309;15126|Southam West|72|1309;15127|Stratford Avenue|70|1526;15128|Stratford Bishopton|64|1526;15129|Stratford Clopton|126|1526;15130|Stratford Guildhall & Bridgetown|159|1526;15131|Stratford Hathaway|89|1526;15132|Stratford Orchard Hill|93|1526;15133|Stratford Shottery|78|1526;15134|Stratford Tiddington|91|1526;15135|Stratford Welcombe|153|1526;15136|Studley North|97|1526;15137|Studley South|96|1526;15138|Tanworth-in-Arden|141|1526;15139|Tredington|149|1526;15140|Tysoe|182|1309:113+1526:69;15141|Welford-on-Avon|121|1526;15142|Wellesbourne East & Rural|113|1309:96+1526:17;15143|Wellesbourne North & Rural|144|1309:100+1526:44;15144|Wellesbourne South|67|1309;15145|Wootton Wawen|194|1526",
  ],
  [
    "E07000222",
    "Warwick",
    "12615|Bishop's Tachbrook|157|1566;12616|Budbrooke|206|1309;12617|Cubbington & Leek Wootton|218|1309;12618|Kenilworth Abbey & Arden|357|1309;12619|Kenilworth Park Hill|219|1309;12620|Kenilworth St John's|233|1309;12621|Leamington Brunswick|225|1566;12622|Leamington Clarendon|442|1566;12623|Leamington Lillington|226|1566;12624|Leamington Milverton|256|1566;12625|Leamington Willes|294|1566;12626|Radford Semele|131|1566;12627|Warwick All Saints & Woodloes|273|1566;12628|Warwick Aylesford|154|1566;12629|Warwick Myton & Heathcote|268|1566;12630|Warwick Saltisford|213|1566;12631|Whitnash|182|1566",
  ],
  [
    "E07000223",
    "Adur",
    "7562|Buckingham|83|1218;7563|Churchill|470|1218;7564|Cokeham|89|1218;7565|Eastbrook|90|1218;7566|Hillside|77|1218;7567|Manor|112|1218;7568|Marine|102|1218;7569|Mash Barn|121|1218;7570|Peverel|120|1218;7571|St Mary's|165|1218;7572|St Nicolas|78|1218;7573|Southlands|58|1218;7574|Southwick Green|112|1218;7575|Widewater|152|1218",
  ],
  [
    "E07000224",
    "Arun",
    "9800|Aldwick East|199|1108;9801|Aldwick West|203|1108;9802|Angmering & Findon|350|1599;9803|Arundel & Walberton|369|1067;9804|Barnham|259|1067;9805|Beach|112|1108;9806|Bersted|242|1166;9807|Brookfield|108|1108;9808|Courtwick with Toddington|244|1108;9809|East Preston|265|1599;9810|Felpham East|183|1108:174+1067:9;9811|Felpham West|205|1108;9812|Ferring|211|1599;9813|Hotham|248|1108;9814|Marine|239|1108;9815|Middleton-on-Sea|178|1108;9816|Orchard|181|1108;9817|Pagham|205|1166;9818|Pevensey|126|1108;9819|River|288|1108;9820|Rustington East|173|1108;9821|Rustington West|288|1108;9822|Yapton|191|1108",
  ],
  [
    "E07000225",
    "Chichester",
    "11666|Chichester Central|355|1166;11667|Chichester East|181|1166;11668|Chichester North|184|1166;11669|Chichester South|201|1166;11670|Chichester West|210|1166;11671|Easebourne|138|1067;11672|Fernhurst|246|1067;11673|Fittleworth|157|1067;11674|Goodwood|203|1166:102+1067:101;11675|Harbour Villages|365|1166;11676|Harting|215|1067;11677|Lavant|162|1166;11678|Loxwood|309|1067;11679|Midhurst|306|1067;11680|North Mundham & Tangmere|296|1166;11681|Petworth|192|1067;11682|Selsey South|210|1166;11683|Sidlesham with Selsey North|195|1166;11684|Southbourne|221|1166;11685|The Witterings|348|1166;11686|Westbourne|178|1166",
  ],
  [
    "E07000226",
    "Crawley",
    "12914|Bewbush & North Broadfield|175|1184;12915|Broadfield|172|1184;12916|Furnace Green|141|1184;12917|Gossops Green & North East Broadfield|138|1184;12918|Ifield|199|1184;12919|Langley Green & Tushmore|329|1184;12920|Maidenbower|160|1184;12921|Northgate & West Green|255|1184;12922|Pound Hill North & Forge Wood|238|1184;12923|Pound Hill South & Worth|182|1184;12924|Southgate|212|1184;12925|Three Bridges|333|1184;12926|Tilgate|142|1184",
  ],
  [
    "E07000227",
    "Horsham",
    "11812|Billingshurst|318|1294;11813|Bramber, Upper Beeding & Woodmancote|149|1067;11814|Broadbridge Heath|108|1294;11815|Colgate & Rusper|187|1294;11816|Cowfold, Shermanbury & West Grinstead|186|1294;11817|Denne|329|1294;11818|Forest|235|1294;11819|Henfield|210|1067;11820|Holbrook East|93|1294;11821|Holbrook West|207|1294;11822|Itchingfield, Slinfold & Warnham|200|1294;11823|Nuthurst & Lower Beeding|97|1294;11824|Pulborough, Coldwaltham & Amberley|263|1067;11825|Roffey North|155|1294;11826|Roffey South|156|1294;11827|Rudgwick|108|1294;11828|Southwater North|132|1294;11829|Southwater South & Shipley|195|1294;11830|Steyning & Ashurst|160|1067;11831|Storrington & Washington|327|1067;11832|Trafalgar|134|1294;11833|West Chiltington, Thakeham & Ashington|267|1067",
  ],
  [
    "E07000228",
    "Mid Sussex",
    "14708|Ardingly, Balcombe & Turners Hill|252|1212:214+1366:38;14709|Ashurst Wood & East Grinstead South|92|1212;14710|Burgess Hill Dunstall|94|1366;14711|Burgess Hill Franklands|141|1366;14712|Burgess Hill Leylands|126|1366;14713|Burgess Hill Meeds & Hammonds|154|1366;14714|Burgess Hill St Andrews|141|1366;14715|Burgess Hill Victoria|140|1366;14716|Copthorne & Worth|143|1212;14717|Crawley Down|154|1212;14718|Cuckfield, Bolney & Ansty|229|1366;14719|Downland Villages|165|1366;14720|East Grinstead Ashplats|139|1212;14721|East Grinstead Baldwins|102|1212;14722|East Grinstead Herontye|96|1212;14723|East Grinstead Imberhorne|191|1212;14724|East Grinstead Town|303|1212;14725|Handcross & Pease Pottage|112|1212;14726|Hassocks|253|1366;14727|Haywards Heath Ashenground|183|1366;14728|Haywards Heath Bentswood & Heath|195|1366;14729|Haywards Heath Franklands|150|1366;14730|Haywards Heath Lucastes & Bolnore|215|1366;14731|Haywards Heath North|152|1366;14732|Hurstpierpoint|174|1366;14733|Lindfield|186|1366;14734|Lindfield Rural & High Weald|224|1212:176+1366:48",
  ],
  [
    "E07000229",
    "Worthing",
    "7694|Broadwater|208|1218;7695|Castle|265|1599;7696|Central|499|1599;7697|Durrington|147|1599;7698|Gaisford|191|1218;7699|Goring|262|1599;7700|Heene|235|1599;7701|Marine|258|1599;7702|Northbrook|184|1599;7703|Offington|204|1218;7704|Salvington|229|1599;7705|Selden|180|1218;7706|Tarring|194|1599",
  ],
  [
    "E07000234",
    "Bromsgrove",
    "9823|Alvechurch South|134|1138;9824|Alvechurch Village|65|1138;9825|Aston Fields|129|1138;9826|Avoncroft|132|1138;9827|Barnt Green & Hopwood|120|1138;9828|Belbroughton & Romsley|289|1138;9829|Bromsgrove Central|88|1138;9830|Catshill North|54|1138;9831|Catshill South|68|1138;9832|Charford|64|1138;9833|Cofton|84|1138;9834|Drakes Cross|78|1138;9835|Hagley East|97|1138;9836|Hagley West|98|1138;9837|Hill Top|46|1138;9838|Hollywood|63|1138;9839|Lickey Hills|95|1138;9840|Lowes Hill|116|1138;9841|Marlbrook|66|1138;9842|Norton|73|1138;9843|Perryfields|102|1138;9844|Rock Hill|59|1138;9845|Rubery North|58|1138;9846|Rubery South|81|1138;9847|Sanders Park|132|1138;9848|Sidemoor|85|1138;9849|Slideslow|69|1138;9850|Tardebigge|152|1138;9851|Wythall East|80|1138;9852|Wythall West|95|1138",
  ],
  [
    "E07000235",
    "Malvern Hills",
    "15380|Alfrick, Leigh & Rushwick|167|1579;15381|Baldwin|193|1579;15382|Barnards Green|254|1579;15383|Broadheath|45|1579;15384|Castlemorton, Welland & Wells|173|1579;15385|Great Malvern|249|1579;15386|Hallow & Holt|79|1579;15387|Kempsey|139|1579;15388|Lindridge|136|1579;15389|Link|230|1579;15390|Longdon|120|1579;15391|Martley|110|1579;15392|Pickersleigh|63|1579;15393|Powick & the Hanleys|174|1579;15394|Tenbury|164|1579;15395|Upper Howsell|53|1579;15396|Upton & Ripple|187|1579;15397|West|148|1579",
  ],
  [
    "E07000236",
    "Redditch",
    "7868|Abbey|288|1441;7869|Astwood Bank and Feckenham|172|1441;7870|Batchley & Brockhill|161|1441;7871|Central|146|1441;7872|Church Hill|107|1441;7873|Crabbs Cross|91|1441;7874|Greenlands|137|1441;7875|Headless Cross and Oakenshaw|134|1441;7876|Lodge Park|112|1441;7877|Matchborough|99|1441;7878|West|115|1441;7879|Winyates|110|1441",
  ],
  [
    "E07000237",
    "Worcester",
    "7880|Arboretum|159|1597;7881|Battenhall|108|1597;7882|Bedwardine|248|1597;7883|Cathedral|540|1597;7884|Claines|189|1597;7885|Gorse Hill|104|1597;7886|Nunnery|186|1597;7887|Rainbow Hill|118|1597;7888|St Clement|109|1597;7889|St John|166|1597;7890|St Peter's Parish|124|1597;7891|St Stephen|116|1597;7892|Warndon|111|1597;7893|Warndon Parish North|138|1597;7894|Warndon Parish South|135|1597",
  ],
  [
    "E07000238",
    "Wychavon",
    "15439|Badsey & Aldington|66|1203;15440|Bengeworth|152|1203;15441|Bowbrook|92|1203;15442|Bredon|106|1579;15443|Bredon Hill|98|1579;15444|Bretforton & Offenham|78|1203;15445|Broadway, Sedgeberrow & Childswickham|202|1203:156+1579:46;15446|Dodderhill|120|1441:100+1203:20;15447|Drakes Broughton, Norton & Whittington|178|1203;15448|Droitwich East|150|1203;15449|Droitwich South East|117|1203;15450|Droitwich South West|156|1203;15451|Droitwich West|146|1203;15452|Eckington|109|1579;15453|Evesham North|222|1203;15454|Evesham South|137|1203;15455|Fladbury|89|1203;15456|Hampton|178|1203;15457|Hartlebury|127|1203;15458|Harvington & Norton|78|1441;15459|Honeybourne, Pebworth & The Littletons|177|1203;15460|Inkberrow|246|1441:226+1203:20;15461|North Claines & Salwarpe|197|1203;15462|Ombersley|132|1203;15463|Pershore|313|1579;15464|Pinvin|97|1203;15465|Upton Snodsbury|113|1203",
  ],
  [
    "E07000239",
    "Wyre Forest",
    "10502|Aggborough & Spennells|164|1601;10503|Areley Kings & Riverside|258|1601;10504|Bewdley & Rock|414|1601;10505|Blakebrook & Habberley South|271|1601;10506|Broadwaters|186|1601;10507|Foley Park & Hoobrook|560|1601;10508|Franche & Habberley North|249|1601;10509|Lickhill|56|1601;10510|Mitton|274|1601;10511|Offmore & Comberton|191|1601;10512|Wribbenhall & Arley|233|1601;10513|Wyre Forest Rural|416|1601",
  ],
  [
    "E07000240",
    "St Albans",
    "13947|Batchwood|179|1507;13948|Bernards Heath|240|1507;13949|Clarence|204|1507;13950|Colney Heath|87|1507;13951|Cunningham|190|1507;13952|Harpenden East|219|1268;13953|Harpenden North & Rural|244|1268;13954|Harpenden South|219|1268;13955|Harpenden West|339|1268;13956|Hill End|319|1507;13957|London Colney|199|1507;13958|Marshalswick East & Jersey Farm|170|1507:108+1268:62;13959|Marshalswick West|121|1507:111+1268:10;13960|Park Street|264|1507;13961|Redbourn|213|1268;13962|Sandridge & Wheathampstead|288|1268;13963|Sopwell|190|1507;13964|St Peters|353|1507;13965|St Stephen|270|1507;13966|Verulam|243|1507:220+1268:23",
  ],
  [
    "E07000241",
    "Welwyn Hatfield",
    "11058|Brookmans Park and Little Heath|233|1573;11059|Haldens|195|1573;11060|Handside|244|1573;11061|Hatfield Central|216|1573;11062|Hatfield East|232|1573;11063|Hatfield South West|203|1573;11064|Hatfield Villages|197|1573;11065|Hollybush|138|1573;11066|Howlands|169|1573;11067|Northaw and Cuffley|194|1284;11068|Panshanger|123|1573;11069|Peartree|257|1573;11070|Sherrards|158|1573;11071|Welham Green and Hatfield South|216|1573;11072|Welwyn East|213|1573;11073|Welwyn West|254|1573",
  ],
  [
    "E07000242",
    "East Hertfordshire",
    "15354|Aston, Datchworth & Walkern|161|1516:86+1393:75;15355|Bishop's Stortford All Saints|123|1283;15356|Bishop's Stortford Central|246|1283;15357|Bishop's Stortford North|272|1283;15358|Bishop's Stortford Parsonage|142|1283;15359|Bishop's Stortford South|95|1283;15360|Bishop's Stortford Thorley Manor|123|1283;15361|Braughing & Standon|223|1393;15362|Buntingford|321|1393;15363|Great Amwell & Stansteads|185|1139;15364|Hertford Bengeo|239|1283;15365|Hertford Castle|311|1283;15366|Hertford Heath & Brickendon|94|1139;15367|Hertford Kingsmead|180|1283;15368|Hertford Rural|141|1393;15369|Hertford Sele|137|1283;15370|Hunsdon|74|1283;15371|Little Hadham & The Pelhams|201|1393;15372|Much Hadham|148|1283;15373|Sawbridgeworth|243|1283;15374|The Mundens|162|1393;15375|Ware Priory|258|1283;15376|Ware Rural|164|1283:93+1393:71;15377|Ware St Mary's|121|1283;15378|Ware Trinity|109|1283;15379|Watton-at-Stone|99|1393",
  ],
  [
    "E07000243",
    "Stevenage",
    "4805|Bandley Hill|100|1516;4806|Bedwell|205|1516;4807|Chells|129|1516;4808|Longmeadow|108|1516;4810|Martins Wood|107|1516;4811|Old Town|203|1516;4812|Pin Green|135|1516;4813|Roebuck|243|1516;4814|St Nicholas|165|1516;4815|Shephall|141|1516;4816|Symonds Green|155|1516;4817|Woodfield|120|1516;9316|Manor|88|1516",
  ],
  [
    "E07000244",
    "East Suffolk",
    "12735|Beccles & Worlingham|437|1344;12736|Bungay & Wainford|401|1569;12737|Carlford & Fynn Valley|466|1156;12738|Carlton & Whitton|238|1344;12739|Carlton Colville|233|1344;12740|Deben|251|1530;12741|Eastern Felixstowe|491|1530;12742|Framlingham|546|1156;12743|Gunton & St Margarets|228|1344;12744|Halesworth & Blything|390|1569;12745|Harbour & Normanston|456|1344;12746|Kelsale & Yoxford|317|1530;12747|Kesgrave|316|1156;12748|Kessingland|108|1344;12749|Kirkley & Pakefield|301|1344;12750|Lothingland|149|1344;12751|Martlesham & Purdis Farm|239|1530;12754|Oulton Broad|329|1344;12755|Rendlesham & Orford|238|1530;12756|Rushmere St Andrew|88|1156;12758|Southwold|289|1530;12759|Western Felixstowe|311|1530;12760|Wickham Market|250|1156;12762|Wrentham, Wangford & Westleton|306|1530;15548|Aldeburgh & Leiston|678|1530;15550|Melton|149|1530;15551|Orwell & Villages|343|1530;15552|Saxmundham|135|1530;15553|Woodbridge|332|1530",
  ],
  [
    "E07000245",
    "West Suffolk",
    "12763|Abbeygate|213|1146;12764|Bardwell|115|1146;12765|Barningham|98|1146;12766|Barrow|98|1578;12767|Brandon Central|81|1578;12768|Brandon East|74|1578;12769|Brandon West|77|1578;12770|Chedburgh & Chevington|114|1578;12771|Clare, Hundon & Kedington|261|1578;12772|Eastgate|81|1146;12773|Exning|75|1578;12774|Haverhill Central|116|1578;12775|Haverhill East|70|1578;12776|Haverhill North|91|1578;12777|Haverhill South|157|1578;12778|Haverhill South East|55|1578;12779|Haverhill West|102|1578;12780|Horringer|108|1578;12782|Ixworth|61|1146;12783|Kentford & Moulton|102|1578;12784|Lakenheath|243|1578;12786|Mildenhall Great Heath|52|1578;12787|Mildenhall Kingsway & Market|98|1578;12788|Mildenhall Queensway|68|1578;12789|Minden|202|1146;12791|Newmarket East|196|1578;12792|Newmarket North|116|1578;12793|Newmarket West|138|1578;12794|Pakenham & Troston|106|1146;12795|Risby|126|1578;12797|St Olaves|150|1146;12798|Southgate|102|1146;12799|Stanton|88|1146;12800|The Fornhams & Great Barton|154|1146;12801|The Rows|217|1578;12802|Tollgate|160|1146;12803|Westgate|121|1146;12804|Whepstead & Wickhambrook|111|1578;12805|Withersfield|109|1578;15577|Iceni|164|1578;15578|Manor|102|1578;15579|Moreton Hall|218|1146;15580|Rougham|121|1146",
  ],
  [
    "E08000001",
    "Bolton",
    "14818|Astley Bridge|348|1110;14819|Bradshaw|321|1110;14820|Breightmet|315|1110;14821|Bromley Cross|308|1110;14822|Farnworth North|322|1111;14823|Farnworth South|332|1111;14824|Great Lever|314|1111;14825|Halliwell|502|1110;14826|Heaton, Lostock & Chew Moor|433|1112;14827|Horwich North|453|1112;14828|Horwich South & Blackrod|396|1112;14829|Hulton|326|1112;14830|Kearsley|305|1111;14831|Little Lever & Darcy Lever|270|1110;14832|Queens Park & Central|604|1110:372+1111:232;14833|Rumworth|336|1111:320+1112:16;14834|Smithills|343|1112;14835|Tonge with the Haulgh|384|1110;14836|Westhoughton North & Hunger Hill|330|1112;14837|Westhoughton South|299|1112",
  ],
  [
    "E08000002",
    "Bury",
    "14152|Besses|279|1145;14153|Bury East|368|1144;14154|Bury West|320|1144:307+1145:13;14155|Elton|274|1144;14156|Holyrood|255|1145;14157|Moorside|256|1144;14158|North Manor|312|1144;14159|Pilkington Park|282|1145;14160|Radcliffe East|297|1145;14161|Radcliffe North & Ainsworth|285|1144:256+1145:29;14162|Radcliffe West|256|1145;14163|Ramsbottom|363|1144;14164|Redvales|266|1144;14165|Sedgley|286|1145;14166|St. Mary's|352|1145;14167|Tottington|273|1144;14168|Unsworth|264|1145:227+1144:37",
  ],
  [
    "E08000003",
    "Manchester",
    "11350|Ancoats & Beswick|408|1352;11351|Ardwick|568|1353;11352|Baguley|371|1602;11353|Brooklands|393|1602;11354|Burnage|410|1251;11355|Charlestown|411|1103;11356|Cheetham|565|1352;11357|Chorlton|326|1354;11358|Chorlton Park|427|1354;11359|Clayton & Openshaw|614|1352;11360|Crumpsall|333|1103;11361|Deansgate|794|1352;11362|Didsbury East|380|1354;11363|Didsbury West|368|1354;11364|Fallowfield|261|1353;11365|Gorton & Abbey Hey|487|1251;11366|Harpurhey|580|1103;11367|Higher Blackley|387|1103;11368|Hulme|475|1353;11369|Levenshulme|382|1251;11370|Longsight|340|1251;11371|Miles Platting & Newton Heath|637|1352;11372|Moss Side|431|1353;11373|Moston|453|1103;11374|Northenden|453|1602;11375|Old Moat|349|1354;11376|Piccadilly|744|1352;11377|Rusholme|319|1353;11378|Sharston|381|1602;11379|Whalley Range|313|1353;11380|Withington|284|1354;11381|Woodhouse Park|540|1602",
  ],
  [
    "E08000004",
    "Oldham",
    "14646|Alexandra|238|1415;14647|Chadderton Central|297|1416;14648|Chadderton North|224|1416;14649|Chadderton South|293|1416;14650|Coldhurst|442|1416:412+1415:30;14651|Crompton|258|1415;14652|Failsworth East|278|1352;14653|Failsworth West|269|1352;14654|Hollinwood|258|1416;14655|Medlock Vale|229|1416;14656|Royton North|282|1416:271+1415:11;14657|Royton South|256|1416;14658|Saddleworth North|353|1415;14659|Saddleworth South|381|1415;14660|Saddleworth West & Lees|315|1415;14661|Shaw|289|1415;14662|St James'|286|1415;14663|St Mary's|392|1415;14664|Waterhead|267|1415;14665|Werneth|256|1416",
  ],
  [
    "E08000005",
    "Rochdale",
    "14033|Balderstone & Kirkholt|232|1446;14034|Bamford|249|1286;14035|Castleton|249|1286;14036|Central Rochdale|457|1446;14037|East Middleton|231|1103:215+1286:16;14038|Healey|250|1446;14039|Hopwood Hall|286|1286;14040|Kingsway|291|1446;14041|Littleborough Lakeside|364|1446;14042|Milkstone & Deeplish|233|1446;14043|Milnrow & Newhey|304|1446;14044|Norden|273|1286;14045|North Heywood|360|1286;14046|North Middleton|295|1286;14047|Smallbridge & Firgrove|256|1446;14048|South Middleton|312|1103:242+1286:70;14049|Spotland & Falinge|253|1286:214+1446:39;14050|Wardle, Shore & West Littleborough|297|1446;14051|West Heywood|272|1286;14052|West Middleton|242|1286",
  ],
  [
    "E08000006",
    "Salford",
    "13018|Barton & Winton|334|1598;13019|Blackfriars & Trinity|286|1459;13020|Boothstown & Ellenbrook|306|1598;13021|Broughton|398|1459;13022|Cadishead & Lower Irlam|330|1598;13023|Claremont|262|1459;13024|Eccles|405|1598;13025|Higher Irlam & Peel Green|291|1598;13026|Kersal & Broughton Park|343|1145;13027|Little Hulton|298|1111;13028|Ordsall|311|1459;13029|Pendlebury & Clifton|318|1459;13030|Pendleton & Charlestown|491|1459;13031|Quays|223|1459;13032|Swinton & Wardley|427|1598;13033|Swinton Park|291|1459;13034|Walkden North|298|1111;13035|Walkden South|271|1111;13036|Weaste & Seedley|394|1459;13037|Worsley & Westwood Park|299|1598",
  ],
  [
    "E08000007",
    "Stockport",
    "15014|Bramhall North|290|1158;15015|Bramhall South & Woodford|347|1158;15016|Bredbury & Woodley|326|1277;15017|Bredbury Green & Romiley|321|1277;15018|Brinnington & Stockport Central|585|1517;15019|Cheadle East & Cheadle Hulme North|316|1158:210+1517:106;15020|Cheadle Hulme South|333|1158;15021|Cheadle West & Gatley|388|1158;15022|Davenport & Cale Green|291|1517:262+1158:29;15023|Edgeley|265|1517;15024|Hazel Grove|301|1277;15025|Heald Green|295|1158;15026|Heatons North|301|1517;15027|Heatons South|305|1517;15028|Manor|265|1277;15029|Marple North|319|1277;15030|Marple South & High Lane|345|1277;15031|Norbury & Woodsmoor|253|1158:170+1277:83;15032|Offerton|296|1277:199+1158:97;15033|Reddish North|296|1517;15034|Reddish South|357|1517",
  ],
  [
    "E08000008",
    "Tameside",
    "14519|Ashton Hurst|239|1070;14520|Ashton St Michael's|330|1070;14521|Ashton Waterloo|256|1070;14522|Audenshaw|289|1070;14523|Denton North East|351|1251:332+1070:19;14524|Denton South|336|1251;14525|Denton West|275|1251;14526|Droylsden East|330|1070;14527|Droylsden West|246|1070;14528|Dukinfield|330|1070;14529|Dukinfield Stalybridge|259|1515;14530|Hyde Godley|342|1515;14531|Hyde Newton|246|1515;14532|Hyde Werneth|301|1515;14533|Longdendale|369|1515;14534|Mossley|368|1515;14535|St Peter's|558|1070;14536|Stalybridge North|310|1515;14537|Stalybridge South|249|1515",
  ],
  [
    "E08000009",
    "Trafford",
    "15239|Altrincham|457|1065;15240|Ashton upon Mersey|279|1065;15241|Bowdon|462|1065;15242|Broadheath|302|1065;15243|Brooklands|231|1602;15244|Bucklow-St Martins|336|1528;15245|Davyhulme|273|1528;15246|Flixton|264|1528;15247|Gorse Hill & Cornbrook|451|1528;15248|Hale|320|1065;15249|Hale Barns & Timperley South|343|1065;15250|Longford|292|1528;15251|Lostock & Barton|265|1528;15252|Manor|259|1065;15253|Old Trafford|296|1528;15254|Sale Central|355|1602;15255|Sale Moor|268|1602;15256|Stretford & Humphrey Park|242|1528;15257|Timperley Central|274|1065;15258|Timperley North|223|1065;15259|Urmston|318|1528",
  ],
  [
    "E08000010",
    "Wigan",
    "14989|Abram|343|1350;14990|Ashton-in-Makerfield South|244|1350;14991|Aspull, New Springs & Whelley|314|1585;14992|Astley|296|1598:236+1329:60;14993|Atherton North|348|1329;14994|Atherton South & Lilford|315|1329;14995|Bryn with Ashton-in-Makerfield North|252|1350;14996|Douglas|353|1585;14997|Golborne & Lowton West|373|1329;14998|Hindley|336|1350;14999|Hindley Green|225|1350;15000|Ince|365|1585;15001|Leigh Central & Higher Folds|414|1329;15002|Leigh South|285|1329;15003|Leigh West|363|1329:295+1350:68;15004|Lowton East|392|1329;15005|Orrell|244|1350;15006|Pemberton|298|1585;15007|Shevington with Lower Ground & Moor|238|1585;15008|Standish with Langtree|318|1585;15009|Tyldesley & Mosley Common|345|1329:258+1598:87;15010|Wigan Central|495|1585;15011|Wigan West|274|1585;15012|Winstanley|224|1350;15013|Worsley Mesnes|239|1350",
  ],
  [
    "E08000011",
    "Knowsley",
    "10935|Cherryfield|241|1317;10936|Halewood North|229|1584;10937|Halewood South|238|1584;10938|Northwood|382|1317;10939|Page Moss|213|1341;10940|Prescot North|378|1317;10941|Prescot South|186|1510;10942|Roby|238|1317;10943|Shevington|246|1317;10944|St Gabriels|247|1317;10945|St Michaels|214|1317;10946|Stockbridge|212|1317;10947|Swanside|159|1341;10948|Whiston and Cronton|244|1584:200+1510:44;10949|Whitefield|272|1317",
  ],
  [
    "E08000012",
    "Liverpool",
    "15277|Aigburth|106|1340;15278|Allerton|137|1337;15279|Anfield|219|1338:206+1341:13;15280|Arundel|90|1340;15281|Belle Vale|331|1337;15282|Broadgreen|103|1341;15283|Brownlow Hill|188|1338;15284|Calderstones|112|1337;15285|Canning|221|1338:195+1340:26;15286|Childwall|211|1340:187+1337:24;15287|Church|142|1340:114+1337:28;15288|City Centre North|447|1338;15289|City Centre South|253|1338;15290|Clubmoor East|110|1339;15291|Clubmoor West|105|1339;15292|County|233|1339;15293|Croxteth|155|1339;15294|Croxteth Country Park|110|1339;15295|Dingle|289|1338;15296|Edge Hill|162|1340;15297|Everton East|167|1338:143+1340:24;15298|Everton North|139|1338;15299|Everton West|151|1338;15300|Fazakerley East|111|1339;15301|Fazakerley North|109|1339;15302|Fazakerley West|138|1339;15303|Festival Gardens|296|1338:243+1340:53;15304|Garston|259|1337;15305|Gateacre|148|1337;15306|Grassendale & Cressington|126|1337;15307|Greenbank Park|112|1340;15308|Kensington & Fairfield|343|1340:285+1338:41+1341:17;15309|Kirkdale East|116|1338;15310|Kirkdale West|157|1338;15311|Knotty Ash & Dovecot Park|102|1341;15312|Mossley Hill|115|1340:95+1337:20;15313|Much Woolton & Hunts Cross|285|1337;15314|Norris Green|277|1339;15315|Old Swan East|97|1341;15316|Old Swan West|163|1341:139+1340:24;15317|Orrell Park|100|1339;15318|Penny Lane|122|1337:88+1340:34;15319|Princes Park|140|1338:128+1340:12;15320|Sandfield Park|146|1341;15321|Sefton Park|125|1340;15322|Smithdown|165|1340;15323|Speke|291|1337;15324|Springwood|116|1337;15325|St Michaels|98|1340;15326|Stoneycroft|111|1341;15327|Toxteth|135|1338;15328|Tuebrook Breckside Park|110|1341:76+1338:34;15329|Tuebrook Larkhill|118|1341:77+1339:41;15330|Vauxhall|237|1338;15331|Walton|258|1339;15332|Waterfront North|137|1338;15333|Waterfront South|122|1338;15334|Wavertree Garden Suburb|93|1340;15335|Wavertree Village|111|1340;15336|West Derby Deysbrook|118|1341;15337|West Derby Leyfield|123|1341;15338|West Derby Muirhead|113|1341:89+1339:24;15339|Woolton Village|171|1337;15340|Yew Tree|190|1341",
  ],
  [
    "E08000013",
    "St. Helens",
    "14120|Billinge & Seneley Green|204|1509;14121|Blackbrook|208|1509;14122|Bold & Lea Green|316|1510;14123|Eccleston|298|1510;14124|Haydock|299|1509;14125|Moss Bank|232|1509;14126|Newton-le-Willows East|299|1509;14127|Newton-le-Willows West|341|1509;14128|Parr|262|1509;14129|Peasley Cross & Fingerpost|172|1510;14130|Rainford|296|1509;14131|Rainhill|286|1510;14132|St Helens Town Centre|409|1510;14133|Sutton North West|151|1510;14134|Sutton South East|162|1510:154+1509:8;14135|Thatto Heath|287|1510;14136|West Park|276|1510;14137|Windle|323|1509",
  ],
  [
    "E08000014",
    "Sefton",
    "932|Ainsdale|272|1463;933|Birkdale|225|1504;934|Blundellsands|275|1463;935|Cambridge|261|1504;936|Church|289|1113;937|Derby|326|1113;938|Duke's|444|1504;939|Ford|276|1113;940|Harington|353|1463;941|Kew|318|1504;942|Linacre|477|1113;943|Litherland|278|1113;944|Manor|287|1463;945|Meols|241|1504;946|Molyneux|298|1463:149+1339:149;947|Netherton and Orrell|353|1113;948|Norwood|248|1504;949|Park|324|1463;950|Ravenmeols|347|1463;951|St Oswald|231|1113;952|Sudell|291|1463;953|Victoria|257|1113",
  ],
  [
    "E08000015",
    "Wirral",
    "954|Bebington|413|1091;955|Bidston and St James|470|1091;956|Birkenhead and Tranmere|610|1091;957|Bromborough|513|1222;958|Clatterbridge|406|1589;959|Claughton|357|1091;960|Eastham|329|1222;961|Greasby, Frankby and Irby|343|1589;962|Heswall|475|1589;963|Hoylake and Meols|461|1589;964|Leasowe and Moreton East|337|1561;965|Liscard|427|1561;966|Moreton West and Saughall Massie|334|1561;967|New Brighton|347|1561;968|Oxton|345|1091;969|Pensby and Thingwall|324|1589;970|Prenton|319|1091;971|Rock Ferry|335|1091;972|Seacombe|435|1561;973|Upton|364|1589:184+1561:180;974|Wallasey|358|1561;975|West Kirby and Thurstaston|396|1589",
  ],
  [
    "E08000016",
    "Barnsley",
    "976|Central|479|1074;977|Cudworth|283|1074;978|Darfield|293|1075;979|Darton East|290|1074;980|Darton West|285|1074;981|Dearne North|317|1075;982|Dearne South|297|1075;983|Dodworth|293|1423;984|Hoyland Milton|364|1075;985|Kingstone|308|1075;986|Monk Bretton|333|1074;987|North East|366|1074;988|Old Town|305|1074;989|Penistone East|474|1423;990|Penistone West|349|1423;991|Rockingham|292|1075;992|Royston|280|1074;993|St Helens|256|1074;994|Stairfoot|308|1075;995|Wombwell|338|1075;996|Worsbrough|312|1075",
  ],
  [
    "E08000017",
    "Doncaster",
    "10728|Adwick le Street & Carcroft|351|1200;10729|Armthorpe|287|1198;10730|Balby South|251|1198;10731|Bentley|388|1200;10732|Bessacarr|339|1198;10733|Conisbrough|460|1436;10734|Edenthorpe & Kirk Sandall|237|1198;10735|Edlington & Warmsworth|269|1436;10736|Finningley|479|1199;10737|Hatfield|432|1199;10738|Hexthorpe & Balby North|374|1198;10739|Mexborough|344|1200;10740|Norton & Askern|550|1200;10741|Roman Ridge|257|1200;10742|Rossington & Bawtry|478|1199;10743|Sprotbrough|323|1200;10744|Stainforth & Barnby Dun|286|1200;10745|Thorne & Moorends|465|1199;10746|Tickhill & Wadsworth|340|1198;10747|Town|646|1198;10748|Wheatley Hills & Intake|449|1198",
  ],
  [
    "E08000018",
    "Rotherham",
    "12993|Anston & Woodsetts|288|1451;12994|Aston & Todwick|179|1451;12995|Aughton & Swallownest|170|1451;12996|Boston Castle|566|1452;12997|Bramley & Ravenfield|197|1436;12998|Brinsworth|155|1452;12999|Dalton & Thrybergh|249|1452;13000|Dinnington|329|1451;13001|Greasbrough|196|1452;13002|Hellaby & Maltby West|186|1451;13003|Hoober|315|1436;13004|Keppel|360|1452;13005|Kilnhurst & Swinton East|160|1436;13006|Maltby East|205|1451;13007|Rawmarsh East|282|1436;13008|Rawmarsh West|296|1436;13009|Rother Vale|195|1452;13010|Rotherham East|311|1452;13011|Rotherham West|348|1452;13012|Sitwell|267|1451;13013|Swinton Rockingham|162|1436;13014|Thurcroft & Wickersley South|296|1451;13015|Wales|194|1451;13016|Wath|351|1436;13017|Wickersley North|238|1452",
  ],
  [
    "E08000019",
    "Sheffield",
    "10857|Beauchief and Greenhill|336|1469;10858|Beighton|349|1470;10859|Birley|289|1470;10860|Broomhill and Sharrow Vale|433|1467;10861|Burngreave|497|1466;10862|City|891|1467;10863|Crookes and Crosspool|326|1468;10864|Darnall|857|1470;10865|Dore and Totley|436|1468;10866|East Ecclesfield|371|1423;10867|Ecclesall|395|1468;10868|Firth Park|390|1466;10869|Fulwood|362|1468;10870|Gleadless Valley|398|1469;10871|Graves Park|329|1469;10872|Hillsborough|453|1466;10873|Manor Castle|457|1469;10874|Mosborough|387|1470;10875|Nether Edge and Sharrow|426|1467;10876|Park and Arbourthorne|379|1469;10877|Richmond|363|1470:231+1469:132;10878|Shiregreen and Brightside|372|1466;10879|Southey|358|1466;10880|Stannington|402|1468;10881|Stocksbridge and Upper Don|433|1423;10882|Walkley|426|1467;10883|West Ecclesfield|337|1423;10884|Woodhouse|340|1470",
  ],
  [
    "E08000021",
    "Newcastle upon Tyne",
    "11436|Arthur's Hill|191|1377;11437|Benwell & Scotswood|273|1377;11438|Blakelaw|265|1377;11439|Byker|371|1378;11440|Callerton & Throckley|339|1285;11441|Castle|309|1379:177+1183:132;11442|Chapel|225|1377;11443|Dene & South Gosforth|208|1379;11444|Denton & Westerhope|282|1377;11445|Elswick|326|1377;11446|Fawdon & West Gosforth|277|1379;11447|Gosforth|227|1379;11448|Heaton|158|1378;11449|Kenton|236|1379;11450|Kingston Park South & Newbiggin Hall|229|1377:188+1379:41;11451|Lemington|256|1377;11452|Manor Park|172|1378;11453|Monument|679|1377;11454|North Jesmond|154|1379;11455|Ouseburn|181|1378;11456|Parklands|233|1379;11457|South Jesmond|185|1379;11458|Walker|248|1378;11459|Walkergate|234|1378;11460|West Fenham|215|1377;11461|Wingrove|219|1377",
  ],
  [
    "E08000022",
    "North Tyneside",
    "1115|Battle Hill|216|1378;1116|Benton|269|1379;1117|Camperdown|240|1183;1118|Chirton|279|1557;1119|Collingwood|349|1557;1120|Cullercoats|223|1557;1121|Howdon|218|1378;1122|Killingworth|231|1183;1123|Longbenton|264|1379;1124|Monkseaton North|179|1557;1125|Monkseaton South|199|1557;1126|Northumberland|172|1378;1127|Preston|210|1557;1128|Riverside|338|1557:249+1378:89;1129|St Mary's|213|1557;1130|Tynemouth|365|1557;1131|Valley|280|1183;1132|Wallsend|292|1378;1133|Weetslade|236|1183;1134|Whitley Bay|262|1557",
  ],
  [
    "E08000023",
    "South Tyneside",
    "1135|Beacon and Bents|340|1492;1136|Bede|179|1307;1137|Biddick and All Saints|168|1492;1138|Boldon Colliery|221|1307;1139|Cleadon and East Boldon|226|1492;1140|Cleadon Park|151|1492;1141|Fellgate and Hedworth|213|1307;1142|Harton|187|1492;1143|Hebburn North|191|1307;1144|Hebburn South|216|1307;1145|Horsley Hill|160|1492;1146|Monkton|183|1307;1147|Primrose|268|1307;1148|Simonside and Rekendyke|241|1492;1149|Westoe|183|1492;1150|West Park|155|1492;1151|Whitburn and Marsden|175|1492;1152|Whiteleas|153|1492",
  ],
  [
    "E08000024",
    "Sunderland",
    "1153|Barnes|228|1531;1154|Castle|276|1567;1155|Copt Hill|296|1295;1156|Doxford|245|1295;1157|Fulwell|255|1531;1158|Hendon|397|1531;1159|Hetton|348|1295;1160|Houghton|350|1295;1161|Millfield|310|1531;1162|Pallion|245|1531;1163|Redhill|274|1567;1164|Ryhope|291|1531;1165|St Anne's|253|1295;1166|St Chad's|197|1295;1167|St Michael's|361|1531;1168|St Peter's|265|1531;1169|Sandhill|238|1295;1170|Shiney Row|310|1295;1171|Silksworth|239|1295;1172|Southwick|393|1531;1173|Washington Central|246|1567;1174|Washington East|256|1567;1175|Washington North|306|1567;1176|Washington South|176|1567;1177|Washington West|326|1567",
  ],
  [
    "E08000025",
    "Birmingham",
    "11118|Acocks Green|389|1100;11119|Allens Cross|173|1097;11120|Alum Rock|329|1096;11121|Aston|316|1098;11122|Balsall Heath West|205|1096;11123|Bartley Green|468|1092;11124|Billesley|359|1099;11125|Birchfield|174|1098;11126|Bordesley & Highgate|533|1096;11127|Bordesley Green|218|1096;11128|Bournbrook & Selly Park|260|1099;11129|Bournville & Cotteridge|439|1099;11130|Brandwood & King's Heath|339|1094:208+1099:131;11131|Bromford & Hodge Hill|306|1095;11132|Castle Vale|290|1093;11133|Druids Heath & Monyhull|218|1099;11134|Edgbaston|471|1092;11135|Erdington|418|1093;11136|Frankley Great Park|213|1097;11137|Garretts Green|198|1095;11138|Glebe Farm & Tile Cross|455|1095;11139|Gravelly Hill|185|1093;11140|Hall Green North|388|1094;11141|Hall Green South|197|1094;11142|Handsworth|162|1098;11143|Handsworth Wood|302|1098;11144|Harborne|475|1092;11145|Heartlands|141|1095;11146|Highter's Heath|186|1099;11147|Holyhead|166|1098;11148|King's Norton North|250|1097;11149|King's Norton South|245|1097;11150|Kingstanding|353|1093;11151|Ladywood|939|1096;11152|Longbridge & West Heath|475|1097;11153|Lozells|184|1098;11154|Moseley|413|1094;11155|Nechells|417|1096;11156|Newtown|732|1096;11157|North Edgbaston|354|1092;11158|Northfield|232|1097;11159|Oscott|355|1093:189+1098:166;11160|Perry Barr|350|1098;11161|Perry Common|211|1093;11162|Pype Hayes|253|1093;11163|Quinton|422|1092;11164|Rubery & Rednal|214|1097;11165|Shard End|219|1095;11166|Sheldon|349|1100;11167|Small Heath|190|1100;11168|Soho & Jewellery Quarter|645|1096;11169|South Yardley|174|1100;11170|Sparkbrook & Balsall Heath East|424|1094;11171|Sparkhill|209|1094;11172|Stirchley|190|1099;11173|Stockland Green|352|1093;11174|Sutton Four Oaks|241|1535;11175|Sutton Mere Green|244|1535;11176|Sutton Reddicap|207|1535;11177|Sutton Roughley|252|1535;11178|Sutton Trinity|382|1535;11179|Sutton Vesey|365|1535;11180|Sutton Walmley & Minworth|360|1535;11181|Sutton Wylde Green|192|1535;11182|Tyseley & Hay Mills|281|1100;11183|Ward End|170|1095;11184|Weoley & Selly Oak|473|1097:387+1099:86;11185|Yardley East|177|1100;11186|Yardley West & Stechford|158|1100",
  ],
  [
    "E08000026",
    "Coventry",
    "1218|Bablake|353|1181;1219|Binley and Willenhall|461|1180;1220|Cheylesmore|308|1182;1221|Earlsdon|294|1182;1222|Foleshill|427|1180;1223|Henley|442|1180;1224|Holbrook|274|1181;1225|Longford|366|1180;1226|Lower Stoke|366|1182;1227|Radford|315|1181;1228|St Michael's|584|1182;1229|Sherbourne|296|1181;1230|Upper Stoke|326|1180;1231|Wainbody|222|1182;1232|Westwood|394|1182;1233|Whoberley|265|1181;1234|Woodlands|360|1181;1235|Wyken|298|1180",
  ],
  [
    "E08000027",
    "Dudley",
    "1236|Amblecote|269|1524;1237|Belle Vale|268|1261;1238|Brierley Hill|398|1524;1239|Brockmoor and Pensnett|343|1204;1240|Castle and Priory|324|1204;1241|Coseley East|244|1547;1242|Cradley and Wollescote|263|1261;1243|Gornal|296|1204;1244|Halesowen North|320|1261;1245|Halesowen South|305|1261;1246|Hayley Green and Cradley South|232|1261;1247|Kingswinford North and Wall Heath|329|1316;1248|Kingswinford South|261|1316;1249|Lye and Stourbridge North|317|1524;1250|Netherton, Woodside and St Andrews|339|1524;1251|Norton|255|1524;1252|Pedmore and Stourbridge East|264|1524;1253|Quarry Bank and Dudley Wood|251|1261;1254|St James's|419|1204;1255|St Thomas's|334|1204;1256|Sedgley|282|1204;1257|Upper Gornal and Woodsetton|273|1204;1258|Wollaston and Stourbridge Town|394|1524;1259|Wordsley|257|1316",
  ],
  [
    "E08000028",
    "Sandwell",
    "1260|Abbey|227|1478;1261|Blackheath|276|1478:257+1261:19;1262|Bristnall|211|1478;1263|Charlemont with Grove Vale|258|1574;1264|Cradley Heath and Old Hill|363|1261;1265|Friar Park|174|1547;1266|Great Barr with Yew Tree|247|1574;1267|Great Bridge|303|1547;1268|Greets Green and Lyng|357|1574;1269|Hateley Heath|304|1547;1270|Langley|267|1478;1271|Newton|204|1574;1272|Old Warley|238|1478;1273|Oldbury|443|1574;1274|Princes End|249|1547;1275|Rowley|288|1574;1276|St Pauls|294|1478;1277|Smethwick|281|1478;1278|Soho and Victoria|371|1478;1279|Tipton Green|321|1547;1280|Tividale|200|1574;1281|Wednesbury North|271|1547;1282|Wednesbury South|348|1547;1283|West Bromwich Central|395|1574",
  ],
  [
    "E08000029",
    "Solihull",
    "1284|Bickenhill|375|1358;1285|Blythe|401|1479;1286|Castle Bromwich|199|1095;1287|Chelmsley Wood|262|1358;1288|Dorridge and Hockley Heath|307|1358;1289|Elmdon|230|1358;1290|Kingshurst and Fordbridge|232|1358;1291|Knowle|270|1358;1292|Lyndon|222|1479;1293|Meriden|309|1358;1294|Olton|242|1479;1295|St Alphege|429|1479;1296|Shirley East|205|1479;1297|Shirley South|288|1479;1298|Shirley West|271|1479;1299|Silhill|256|1358;1300|Smith's Wood|203|1095",
  ],
  [
    "E08000030",
    "Walsall",
    "1301|Aldridge Central and South|360|1064;1302|Aldridge North and Walsall Wood|241|1064;1303|Bentley and Darlaston North|267|1595;1304|Birchills Leamore|296|1562;1305|Blakenall|267|1562;1306|Bloxwich East|241|1562;1307|Bloxwich West|270|1562;1308|Brownhills|257|1064;1309|Darlaston South|289|1595;1310|Paddock|228|1562:154+1064:74;1311|Palfrey|218|1562;1312|Pelsall|223|1064;1313|Pheasey Park Farm|218|1064;1314|Pleck|241|1562;1315|Rushall-Shelfield|245|1064;1316|St Matthew's|553|1562;1317|Short Heath|243|1594;1318|Streetly|298|1064;1319|Willenhall North|234|1594;1320|Willenhall South|392|1595",
  ],
  [
    "E08000031",
    "Wolverhampton",
    "14838|Bilston North|282|1595;14839|Bilston South|309|1595;14840|Blakenhall|264|1596;14841|Bushbury North|273|1594:252+1596:21;14842|Bushbury South & Low Hill|271|1594;14843|East Park|313|1595;14844|Ettingshall North|308|1595;14845|Ettingshall South & Spring Vale|227|1595;14846|Fallings Park|223|1594;14847|Graiseley|252|1596;14848|Heath Town|329|1594;14849|Merry Hill|228|1596;14850|Oxley|289|1596:237+1594:52;14851|Park|316|1596;14852|Penn|266|1596;14853|St Peters|555|1596:459+1595:72+1594:24;14854|Tettenhall Regis|267|1596;14855|Tettenhall Wightwick|294|1596;14856|Wednesfield North|191|1594;14857|Wednesfield South|274|1594",
  ],
  [
    "E08000032",
    "Bradford",
    "1341|Baildon|516|1472;1342|Bingley|606|1472;1343|Bingley Rural|637|1472;1344|Bolton and Undercliffe|508|1118;1345|Bowling and Barkerend|595|1118:497+1119:98;1346|Bradford Moor|316|1118;1347|City|748|1120;1348|Clayton and Fairweather Green|428|1120;1349|Craven|624|1308;1350|Eccleshill|460|1118;1351|Great Horton|365|1119;1352|Heaton|360|1120;1353|Idle and Thackley|482|1118;1354|Ilkley|540|1308;1355|Keighley Central|642|1308;1356|Keighley East|593|1308;1357|Keighley West|420|1308;1358|Little Horton|431|1118;1359|Manningham|370|1120;1360|Queensbury|509|1119;1361|Royds|411|1119;1362|Shipley|478|1472;1363|Thornton and Allerton|506|1120;1364|Toller|312|1120;1365|Tong|558|1119;1366|Wharfedale|419|1472;1367|Wibsey|376|1119;1368|Windhill and Wrose|380|1472;1369|Worth Valley|642|1308;1370|Wyke|536|1119",
  ],
  [
    "E08000033",
    "Calderdale",
    "1371|Brighouse|396|1147;1372|Calder|646|1147;1373|Elland|352|1147;1374|Greetland and Stainland|385|1147;1375|Hipperholme and Lightcliffe|353|1147;1376|Illingworth and Mixenden|356|1262;1377|Luddendenfoot|517|1147;1378|Northowram and Shelf|333|1262;1379|Ovenden|335|1262;1380|Park|393|1262;1381|Rastrick|275|1147;1382|Ryburn|491|1147:350+1262:141;1383|Skircoat|390|1262;1384|Sowerby Bridge|429|1262;1385|Todmorden|614|1147;1386|Town|685|1262;1387|Warley|343|1262",
  ],
  [
    "E08000034",
    "Kirklees",
    "1389|Ashbrow|422|1297;1390|Batley East|526|1196;1391|Batley West|405|1196;1392|Birstall and Birkenshaw|467|1506;1393|Cleckheaton|580|1506;1396|Dalton|507|1297:381+1506:126;1397|Denby Dale|487|1418;1398|Dewsbury East|603|1196;1399|Dewsbury South|397|1196;1400|Dewsbury West|430|1196;1401|Golcar|421|1177;1402|Greenhead|465|1297;1403|Heckmondwike|518|1506;1405|Holme Valley South|689|1177;1407|Lindley|436|1177;1408|Liversedge and Gomersal|522|1506;1409|Mirfield|557|1506;1410|Newsome|733|1297;8558|Almondbury|409|1297;8559|Colne Valley|491|1177;8560|Crosland Moor and Netherton|384|1297;8561|Holme Valley North|520|1177;8562|Kirkburton|486|1418:360+1196:126",
  ],
  [
    "E08000035",
    "Leeds",
    "11384|Ardsley & Robin Hood|584|1324;11385|Armley|660|1325;11387|Bramley & Stanningley|614|1325;11388|Burmantofts & Richmond Hill|604|1323;11389|Calverley & Farsley|586|1325;11390|Chapel Allerton|556|1321;11391|Cross Gates & Whinmoor|636|1320;11394|Gipton & Harehills|510|1320;11395|Guiseley & Rawdon|664|1322;11396|Harewood|695|1582;11397|Headingley & Hyde Park|490|1319;11399|Hunslet & Riverside|794|1323;11400|Killingbeck & Seacroft|603|1320;11401|Kippax & Methley|581|1464;11402|Kirkstall|474|1319;11403|Little London & Woodhouse|1104|1319;11404|Middleton Park|558|1323;11405|Moortown|499|1321;11406|Morley North|631|1324;11407|Morley South|724|1324;11409|Pudsey|734|1325;11410|Rothwell|517|1560;11411|Roundhay|482|1321;11413|Weetwood|550|1319;11414|Wetherby|727|1582;11547|Horsforth|635|1322;11549|Otley & Yeadon|611|1322;12647|Beeston & Holbeck|748|1323;12648|Farnley & Wortley|647|1324;12841|Adel & Wharfedale|649|1322;12842|Alwoodley|644|1321;13830|Garforth & Swillington|530|1320;13831|Temple Newsam|544|1323:297+1320:247",
  ],
  [
    "E08000036",
    "Wakefield",
    "1444|Ackworth, North Elmsall and Upton|508|1383;1445|Airedale and Ferry Fryston|315|1428;1446|Altofts and Whitwood|480|1428;1447|Castleford Central and Glasshoughton|481|1428;1448|Crofton, Ryhill and Walton|403|1383;1449|Featherstone|422|1383;1450|Hemsworth|476|1383;1451|Horbury and South Ossett|472|1418;1452|Knottingley|400|1428;1453|Normanton|449|1383;1454|Ossett|501|1418;1455|Pontefract North|569|1428;1456|Pontefract South|388|1428;1457|South Elmsall and South Kirkby|502|1383;1458|Stanley and Outwood East|432|1560;1459|Wakefield East|407|1560;1460|Wakefield North|678|1560;1461|Wakefield Rural|488|1418;1462|Wakefield South|416|1418;1463|Wakefield West|387|1560;1464|Wrenthorpe and Outwood West|420|1560",
  ],
  [
    "E08000037",
    "Gateshead",
    "1067|Birtley|243|1567;1068|Blaydon|303|1106;1069|Bridges|289|1244;1071|Chowdene|160|1244;1072|Crawcrook and Greenside|316|1106;1073|Deckham|191|1244;1074|Dunston and Teams|227|1244;1075|Dunston Hill and Whickham East|176|1244;1076|Felling|226|1307;1077|High Fell|165|1244;1078|Lamesley|326|1567;1079|Lobley Hill and Bensham|307|1244;1080|Low Fell|224|1244;1081|Pelaw and Heworth|181|1307;1082|Ryton, Crookhill and Stella|272|1106;1083|Saltwell|153|1244;1084|Wardley and Leam Lane|149|1307;1085|Whickham North|266|1244;1086|Whickham South and Sunniside|245|1244;1087|Windy Nook and Whitehills|177|1307;1088|Winlaton and High Spen|279|1106;9313|Chopwell and Rowlands Gill|308|1106",
  ],
  [
    "E09000001",
    "City of London",
    "9288|Aldersgate|44|1172;9289|Aldgate|75|1172;9290|Bassishaw|49|1172;9291|Billingsgate|39|1172;9292|Bishopsgate|122|1172;9293|Bread Street|34|1172;9294|Bridge|55|1172;9295|Broad Street|60|1172;9296|Candlewick|38|1172;9297|Castle Baynard|159|1172;9298|Cheap|52|1172;9299|Coleman Street|94|1172;9300|Cordwainer|46|1172;9301|Cornhill|47|1172;9302|Cripplegate|53|1172;9303|Dowgate|39|1172;9304|Farringdon Within|147|1172;9305|Farringdon Without|194|1172;9306|Langbourn|54|1172;9307|Lime Street|28|1172;9308|Portsoken|33|1172;9309|Queenhithe|25|1172;9310|Tower|106|1172;9311|Vintry|38|1172;9312|Walbrook|41|1172",
  ],
  [
    "E09000002",
    "Barking and Dagenham",
    "14053|Abbey|88|1073;14054|Alibon|132|1073:89+1189:43;14055|Barking Riverside|175|1073;14056|Beam|98|1189;14057|Becontree|122|1073;14058|Chadwell Heath|205|1301:181+1189:24;14059|Eastbrook & Rush Green|120|1189;14060|Eastbury|219|1073;14061|Gascoigne|198|1073;14062|Goresbrook|166|1073:135+1189:31;14063|Heath|137|1189;14064|Longbridge|150|1073;14065|Mayesbrook|162|1073;14066|Northbury|162|1073;14067|Parsloes|225|1073:161+1189:64;14068|Thames View|93|1073;14069|Valence|174|1189:126+1073:48;14070|Village|184|1189;14071|Whalebone|196|1189",
  ],
  [
    "E09000003",
    "Barnet",
    "13628|Barnet Vale|482|1169;13629|Brunswick Park|297|1169;13630|Burnt Oak|409|1279;13631|Childs Hill|478|1238;13632|Colindale North|244|1279;13633|Colindale South|313|1279;13634|Cricklewood|200|1238;13635|East Barnet|340|1169;13636|East Finchley|332|1238;13637|Edgware|513|1279;13638|Edgwarebury|241|1169;13639|Finchley Church End|489|1238;13640|Friern Barnet|373|1293;13641|Garden Suburb|411|1238;13642|Golders Green|327|1238;13643|Hendon|488|1279;13644|High Barnet|361|1169;13645|Mill Hill|520|1279;13646|Totteridge & Woodside|427|1169;13647|Underhill|248|1169;13648|West Finchley|415|1238;13649|West Hendon|421|1279;13650|Whetstone|300|1169;13651|Woodhouse|307|1238",
  ],
  [
    "E09000004",
    "Bexley",
    "11217|Barnehurst|184|1089;11218|Belvedere|309|1229;11219|Bexleyheath|364|1089;11220|Blackfen & Lamorbey|268|1414;11221|Blendon & Penhill|249|1414;11222|Crayford|307|1089;11223|Crook Log|333|1089;11224|East Wickham|245|1414;11225|Erith|215|1229;11226|Falconwood & Welling|245|1414;11227|Longlands|201|1414;11228|Northumberland Heath|174|1089;11229|St Mary's & St James|237|1414;11230|Sidcup|363|1414;11231|Slade Green & Northend|233|1089;11232|Thamesmead East|222|1229;11233|West Heath|261|1089",
  ],
  [
    "E09000005",
    "Brent",
    "13496|Alperton|232|1123;13497|Barnhill|217|1123;13498|Brondesbury Park|255|1122;13499|Cricklewood & Mapesbury|247|1122;13500|Dollis Hill|363|1122;13501|Harlesden & Kensal Green|370|1435;13502|Kenton|309|1123;13503|Kilburn|371|1435;13504|Kingsbury|204|1122;13505|Northwick Park|202|1123;13506|Preston|175|1123;13507|Queens Park|321|1435;13508|Queensbury|266|1270;13509|Roundwood|264|1122;13510|Stonebridge|408|1122;13511|Sudbury|194|1123;13512|Tokyngton|147|1123;13513|Welsh Harp|315|1122;13514|Wembley Central|284|1123;13515|Wembley Hill|230|1123;13516|Wembley Park|179|1123;13517|Willesden Green|340|1122",
  ],
  [
    "E09000006",
    "Bromley",
    "13987|Beckenham Town & Copers Cope|420|1083;13988|Bickley & Sundridge|417|1137;13989|Biggin Hill|257|1137;13990|Bromley Common & Holwood|363|1137;13991|Bromley Town|551|1137;13992|Chelsfield|252|1417;13993|Chislehurst|382|1223;13994|Clock House|332|1083;13995|Crystal Palace & Anerley|219|1083;13996|Darwin|201|1417:162+1137:39;13997|Farnborough & Crofton|376|1417;13998|Hayes & Coney Hall|297|1137;13999|Kelsey & Eden Park|362|1083;14000|Mottingham|202|1223;14001|Orpington|299|1417;14002|Penge & Cator|448|1083;14003|Petts Wood & Knoll|319|1417;14004|Plaistow|206|1137;14005|Shortlands & Park Langley|341|1083:272+1137:69;14006|St Mary Cray|380|1417;14007|St Paul's Cray|348|1417;14008|West Wickham|282|1083",
  ],
  [
    "E09000007",
    "Camden",
    "13652|Belsize|305|1265;13653|Bloomsbury|1267|1290;13654|Camden Square|143|1290;13655|Camden Town|187|1290;13656|Fortune Green|229|1265;13657|Frognal|201|1265;13658|Gospel Oak|198|1265;13659|Hampstead Town|392|1265;13660|Haverstock|252|1290;13661|Highgate|269|1265;13662|Holborn & Covent Garden|1009|1290;13663|Kentish Town North|162|1290;13664|Kentish Town South|477|1290;13665|Kilburn|220|1265;13666|King's Cross|394|1290;13667|Primrose Hill|284|1265:168+1290:116;13668|Regent's Park|1509|1290;13669|St Pancras & Somers Town|263|1290;13670|South Hampstead|248|1265;13671|West Hampstead|213|1265",
  ],
  [
    "E09000008",
    "Croydon",
    "11462|Addiscombe East|191|1186;11463|Addiscombe West|223|1186;11464|Bensham Manor|196|1188;11465|Broad Green|390|1188;11466|Coulsdon Town|330|1187;11467|Crystal Palace & Upper Norwood|367|1527;11468|Fairfield|419|1188;11469|Kenley|232|1187;11470|New Addington North|121|1186;11471|New Addington South|166|1186;11472|Norbury & Pollards Hill|205|1527;11473|Norbury Park|183|1527;11474|Old Coulsdon|208|1187;11475|Park Hill & Whitgift|125|1187;11476|Purley & Woodcote|380|1187;11477|Purley Oaks & Riddlesdown|238|1187;11478|Sanderstead|314|1187;11479|Selhurst|199|1188;11480|Selsdon & Addington Village|196|1186;11481|Selsdon Vale & Forestdale|152|1186;11482|Shirley North|307|1186;11483|Shirley South|219|1186;11484|South Croydon|326|1187;11485|South Norwood|317|1188;11486|Thornton Heath|253|1527;11487|Waddon|304|1188;11488|West Thornton|241|1188;11489|Woodside|245|1186:199+1188:46",
  ],
  [
    "E09000009",
    "Ealing",
    "13518|Central Greenford|245|1208;13519|Dormers Wells|229|1209;13520|Ealing Broadway|315|1207;13521|Ealing Common|295|1207;13522|East Acton|260|1207;13523|Greenford Broadway|263|1208;13524|Hanger Hill|340|1207;13525|Hanwell Broadway|311|1209;13526|Lady Margaret|206|1209;13527|North Acton|424|1207;13528|North Greenford|222|1208;13529|North Hanwell|202|1208;13530|Northfield|212|1209;13531|Northolt Mandeville|317|1208;13532|Northolt West End|284|1208;13533|Norwood Green|248|1209;13534|Perivale|261|1208;13535|Pitshanger|413|1208;13536|South Acton|431|1207;13537|Southall Broadway|135|1209;13538|Southall Green|248|1209;13539|Southall West|89|1209;13540|Southfield|310|1207;13541|Walpole|298|1209",
  ],
  [
    "E09000010",
    "Enfield",
    "13672|Arnos Grove|156|1503;13673|Bowes|150|1503;13674|Brimsdown|286|1225;13675|Bullsmoor|183|1225;13676|Bush Hill Park|274|1221;13677|Carterhatch|192|1225;13678|Cockfosters|243|1503;13679|Edmonton Green|313|1221;13680|Enfield Lock|290|1225;13681|Grange Park|201|1221;13682|Haselbury|266|1221;13683|Highfield|156|1221;13684|Jubilee|248|1221;13685|Lower Edmonton|280|1221;13686|New Southgate|186|1503;13687|Oakwood|186|1503;13688|Palmers Green|201|1503;13689|Ponders End|232|1225;13690|Ridgeway|332|1225;13691|Southbury|219|1225;13692|Southgate|364|1503;13693|Town|432|1225;13694|Upper Edmonton|267|1221;13695|Whitewebbs|347|1225;13696|Winchmore Hill|261|1221",
  ],
  [
    "E09000011",
    "Greenwich",
    "14072|Abbey Wood|280|1229;14073|Blackheath Westcombe|321|1257:274+1223:47;14074|Charlton Hornfair|209|1257:118+1223:91;14075|Charlton Village & Riverside|204|1257;14076|East Greenwich|274|1257;14077|Eltham Page|159|1223;14078|Eltham Park & Progress|170|1223;14079|Eltham Town & Avery Hill|365|1223;14080|Greenwich Creekside|167|1257;14081|Greenwich Park|231|1257;14082|Greenwich Peninsula|283|1257;14083|Kidbrooke Park|161|1223;14084|Kidbrooke Village & Sutcliffe|122|1223;14085|Middle Park & Horn Park|155|1223;14086|Mottingham, Coldharbour & New Eltham|263|1223;14087|Plumstead & Glyndon|288|1229;14088|Plumstead Common|244|1229:221+1257:23;14089|Shooters Hill|207|1229:122+1257:85;14090|Thamesmead Moorings|153|1229;14091|West Thamesmead|228|1229;14092|Woolwich Arsenal|255|1257:230+1229:25;14093|Woolwich Common|195|1257:163+1229:32;14094|Woolwich Dockyard|204|1257",
  ],
  [
    "E09000012",
    "Hackney",
    "9367|Brownswood|125|1553;9368|Cazenove|191|1259;9369|Clissold|248|1259;9370|Dalston|150|1260;9371|De Beauvoir|198|1306;9372|Hackney Central|205|1260;9373|Hackney Downs|213|1259;9374|Hackney Wick|230|1260;9375|Haggerston|265|1260;9376|Homerton|205|1260;9377|Hoxton East & Shoreditch|526|1260;9378|Hoxton West|303|1260;9379|King's Park|172|1259;9380|Lea Bridge|176|1259;9381|London Fields|225|1260;9382|Shacklewell|132|1259;9383|Springfield|217|1259;9384|Stamford Hill West|189|1259;9385|Stoke Newington|237|1259;9386|Victoria|180|1260;9387|Woodberry Down|166|1553",
  ],
  [
    "E09000013",
    "Hammersmith and Fulham",
    "13733|Addison|125|1264;13734|Avonmore|134|1264;13735|Brook Green|201|1264;13736|College Park & Old Oak|233|1207;13737|Coningham|145|1264;13738|Fulham Reach|212|1160;13739|Fulham Town|169|1160;13740|Grove|133|1264;13741|Hammersmith Broadway|218|1264;13742|Lillie|152|1160;13743|Munster|243|1160;13744|Palace & Hurlingham|245|1160;13745|Parsons Green & Sandford|204|1160;13746|Ravenscourt|193|1264;13747|Sands End|215|1160;13748|Shepherd's Bush Green|106|1264;13749|Walham Green|249|1160;13750|Wendell Park|114|1264;13751|West Kensington|151|1160;13752|White City|130|1264;13753|Wormholt|112|1207",
  ],
  [
    "E09000014",
    "Haringey",
    "13585|Alexandra Park|124|1293;13586|Bounds Green|202|1503;13587|Bruce Castle|209|1553;13588|Crouch End|282|1293;13589|Fortis Green|243|1293;13590|Harringay|192|1293;13591|Hermitage & Gardens|129|1553;13592|Highgate|304|1265;13593|Hornsey|253|1293;13594|Muswell Hill|207|1293;13595|Noel Park|224|1503;13596|Northumberland Park|260|1553;13597|St Ann's|139|1553;13598|Seven Sisters|141|1553;13599|South Tottenham|222|1553;13600|Stroud Green|190|1293;13601|Tottenham Central|254|1553;13602|Tottenham Hale|186|1553;13603|West Green|199|1553;13604|White Hart Lane|212|1503;13605|Woodside|238|1503",
  ],
  [
    "E09000015",
    "Harrow",
    "13542|Belmont|167|1270;13543|Canons|198|1270;13544|Centenary|250|1270;13545|Edgware|262|1270;13546|Greenhill|360|1271;13547|Harrow on the Hill|289|1271;13548|Harrow Weald|281|1270;13549|Hatch End|231|1454;13550|Headstone|263|1271;13551|Kenton East|193|1270;13552|Kenton West|129|1270;13553|Marlborough|215|1271;13554|North Harrow|166|1271;13555|Pinner|357|1454;13556|Pinner South|298|1454;13557|Rayners Lane|121|1271;13558|Roxbourne|154|1271;13559|Roxeth|231|1271;13560|Stanmore|391|1270;13561|Wealdstone North|147|1271;13562|Wealdstone South|142|1271;13563|West Harrow|134|1271",
  ],
  [
    "E09000016",
    "Havering",
    "13967|Beam Park|150|1189;13968|Cranham|229|1292;13969|Elm Park|259|1189;13970|Emerson Park|180|1292;13971|Gooshays|351|1292;13972|Hacton|154|1292:147+1189:7;13973|Harold Wood|281|1292;13974|Havering-atte-Bower|289|1448;13975|Heaton|322|1292;13976|Hylands & Harrow Lodge|216|1448;13977|Marshalls & Rise Park|238|1448;13978|Mawneys|252|1448;13979|Rainham & Wennington|292|1189;13980|Rush Green & Crowlands|308|1448;13981|St Alban's|169|1448;13982|St Andrew's|303|1292;13983|St Edward's|262|1448;13984|South Hornchurch|160|1189;13985|Squirrels Heath|282|1448;13986|Upminster|335|1292",
  ],
  [
    "E09000017",
    "Hillingdon",
    "13564|Belmore|227|1276;13565|Charville|181|1276;13566|Colham & Cowley|306|1558;13567|Eastcote|372|1454;13568|Harefield Village|162|1454;13569|Hayes Town|382|1276;13570|Heathrow Villages|393|1276;13571|Hillingdon East|224|1558;13572|Hillingdon West|201|1558;13573|Ickenham & South Harefield|316|1558;13574|Northwood|336|1454;13575|Northwood Hills|304|1454;13576|Pinkwell|255|1276;13577|Ruislip|403|1454;13578|Ruislip Manor|207|1558;13579|South Ruislip|324|1558;13580|Uxbridge|528|1558;13581|West Drayton|271|1276;13582|Wood End|320|1276;13583|Yeading|257|1276;13584|Yiewsley|239|1558",
  ],
  [
    "E09000018",
    "Hounslow",
    "13606|Bedfont|230|1236;13607|Brentford East|140|1124;13608|Brentford West|168|1124;13609|Chiswick Gunnersbury|369|1264;13610|Chiswick Homefields|291|1264;13611|Chiswick Riverside|215|1264;13612|Cranford|218|1236;13613|Feltham North|185|1236;13614|Feltham West|234|1236;13615|Hanworth Park|233|1236;13616|Hanworth Village|265|1236;13617|Heston Central|171|1236;13618|Heston East|168|1124;13619|Heston West|192|1236;13620|Hounslow Central|237|1124;13621|Hounslow East|128|1124;13622|Hounslow Heath|206|1124;13623|Hounslow South|215|1124;13624|Hounslow West|207|1236;13625|Isleworth|287|1124;13626|Osterley & Spring Grove|295|1124;13627|Syon & Brentford Lock|278|1124",
  ],
  [
    "E09000019",
    "Islington",
    "13697|Arsenal|194|1305;13698|Barnsbury|310|1306;13699|Bunhill|532|1306;13700|Caledonian|259|1306;13701|Canonbury|281|1306;13702|Clerkenwell|1294|1306;13703|Finsbury Park|234|1305;13704|Highbury|257|1305;13705|Hillrise|260|1305;13706|Holloway|180|1306;13707|Junction|289|1305;13708|Laycock|280|1306;13709|Mildmay|219|1305;13710|St Mary's & St James'|1097|1306;13711|St Peter's & Canalside|289|1306;13712|Tollington|280|1305;13713|Tufnell Park|210|1305",
  ],
  [
    "E09000020",
    "Kensington and Chelsea",
    "9388|Abingdon|323|1310;9389|Brompton & Hans Town|537|1310;9390|Campden|334|1310;9391|Chelsea Riverside|230|1160;9392|Colville|180|1310;9393|Courtfield|259|1310;9394|Dalgarno|130|1310;9395|Earl's Court|187|1310;9396|Golborne|188|1310;9397|Holland|168|1310;9398|Norland|169|1310;9399|Notting Dale|185|1310;9400|Pembridge|142|1310;9401|Queen's Gate|266|1310;9402|Redcliffe|255|1160;9403|Royal Hospital|366|1160;9404|St. Helen's|111|1310;9405|Stanley|301|1160",
  ],
  [
    "E09000021",
    "Kingston upon Thames",
    "13928|Alexandra|100|1312;13929|Berrylands|116|1312;13930|Canbury Gardens|133|1445;13931|Chessington South & Malden Rushett|176|1312;13932|Coombe Hill|190|1445;13933|Coombe Vale|185|1312:175+1445:10;13934|Green Lane & St James|112|1312:67+1586:45;13935|Hook & Chessington North|189|1312;13936|King George's & Sunray|101|1312;13937|Kingston Gate|228|1445;13938|Kingston Town|376|1312;13939|Motspur Park & Old Malden East|118|1586;13940|New Malden Village|223|1312:163+1586:60;13941|Norbiton|293|1312;13942|Old Malden|112|1586;13943|St Mark's & Seething Wells|295|1312;13944|Surbiton Hill|284|1312;13945|Tolworth|171|1312;13946|Tudor|116|1445",
  ],
  [
    "E09000022",
    "Lambeth",
    "14095|Brixton Acre Lane|325|1175;14096|Brixton North|303|1175:166+1205:137;14097|Brixton Rush Common|272|1175:261+1205:11;14098|Brixton Windrush|221|1205;14099|Clapham Common & Abbeville|197|1175;14100|Clapham East|207|1175;14101|Clapham Park|247|1175:234+1527:13;14102|Clapham Town|417|1175;14103|Gipsy Hill|172|1205;14104|Herne Hill & Loughborough Junction|272|1205;14105|Kennington|307|1559;14106|Knight's Hill|307|1205;14107|Myatt's Fields|227|1559;14108|Oval|249|1559;14109|St Martin's|180|1175:87+1205:61+1527:32;14110|Stockwell East|199|1559:135+1175:64;14111|Stockwell West & Larkhall|321|1559:200+1175:121;14112|Streatham Common & Vale|244|1527;14113|Streatham Hill East|162|1527;14114|Streatham Hill West & Thornton|190|1175:97+1527:93;14115|Streatham St Leonard's|289|1527;14116|Streatham Wells|173|1527;14117|Vauxhall|232|1559;14118|Waterloo & South Bank|284|1559;14119|West Dulwich|173|1205",
  ],
  [
    "E09000023",
    "Lewisham",
    "13714|Bellingham|180|1331;13715|Blackheath|372|1332;13716|Brockley|298|1332;13717|Catford South|261|1331;13718|Crofton Park|238|1333;13719|Deptford|334|1332;13720|Downham|237|1331;13721|Evelyn|213|1332;13722|Forest Hill|322|1333;13723|Grove Park|272|1331;13724|Hither Green|272|1331;13725|Ladywell|219|1332;13726|Lee Green|235|1331;13727|Lewisham Central|150|1332;13728|New Cross Gate|175|1332;13729|Perry Vale|327|1333;13730|Rushey Green|295|1331;13731|Sydenham|304|1333;13732|Telegraph Hill|256|1332",
  ],
  [
    "E09000024",
    "Merton",
    "13810|Abbey|218|1586;13811|Cannon Hill|116|1371;13812|Colliers Wood|165|1371;13813|Cricket Green|214|1371;13814|Figge's Marsh|155|1371;13815|Graveney|150|1371;13816|Hillside|315|1586;13817|Lavender Fields|149|1371;13818|Longthornton|152|1371;13819|Lower Morden|151|1371;13820|Merton Park|166|1586;13821|Pollards Hill|156|1371;13822|Ravensbury|149|1371;13823|Raynes Park|201|1586;13824|St Helier|163|1371;13825|Village|370|1586;13826|Wandle|135|1586;13827|West Barnes|163|1586;13828|Wimbledon Park|163|1586;13829|Wimbledon Town & Dundonald|217|1586",
  ],
  [
    "E09000025",
    "Newham",
    "13904|Beckton|266|1576;13905|Boleyn|143|1213;13906|Canning Town North|178|1576;13907|Canning Town South|122|1576;13908|Custom House|245|1576;13909|East Ham|181|1213;13910|East Ham South|211|1213;13911|Forest Gate North|138|1525;13912|Forest Gate South|218|1525:201+1213:17;13913|Green Street East|115|1213;13914|Green Street West|125|1525;13915|Little Ilford|166|1213;13916|Manor Park|144|1213;13917|Maryland|153|1525;13918|Plaistow North|171|1576:150+1213:21;13919|Plaistow South|144|1576;13920|Plaistow West & Canning Town East|230|1576;13921|Plashet|83|1213;13922|Royal Albert|185|1576;13923|Royal Victoria|224|1576;13924|Stratford|310|1525;13925|Stratford Olympic Park|226|1525;13926|Wall End|136|1213;13927|West Ham|177|1576",
  ],
  [
    "E09000026",
    "Redbridge",
    "11234|Aldborough|241|1300;11235|Barkingside|197|1300;11236|Bridge|262|1167;11237|Chadwell|217|1301;11238|Churchfields|241|1167;11239|Clayhall|184|1300;11240|Clementswood|129|1301;11241|Cranbrook|184|1300;11242|Fairlop|256|1300;11243|Fullwell|239|1300;11244|Goodmayes|195|1301;11245|Hainault|282|1300;11246|Ilford Town|295|1301;11247|Loxford|171|1301;11248|Mayfield|182|1301;11249|Monkhams|228|1167;11250|Newbury|168|1301;11251|Seven Kings|170|1301;11252|South Woodford|245|1334;11253|Valentines|168|1300;11254|Wanstead Park|122|1334;11255|Wanstead Village|241|1334",
  ],
  [
    "E09000027",
    "Richmond upon Thames",
    "13774|Barnes|245|1445;13775|East Sheen|224|1445;13776|Fulwell & Hampton Hill|230|1556;13777|Ham, Petersham & Richmond Riverside|300|1445;13778|Hampton|260|1556;13779|Hampton North|210|1556;13780|Hampton Wick & South Teddington|223|1556;13781|Heathfield|172|1556;13782|Kew|256|1445;13783|Mortlake & Barnes Common|275|1445;13784|North Richmond|206|1445;13785|St Margarets & North Twickenham|218|1556;13786|South Richmond|386|1445;13787|South Twickenham|226|1556;13788|Teddington|301|1556;13789|Twickenham Riverside|324|1556;13790|West Twickenham|186|1556;13791|Whitton|163|1124",
  ],
  [
    "E09000028",
    "Southwark",
    "11095|Borough & Bankside|401|1085;11096|Camberwell Green|325|1559;11097|Champion Hill|148|1205;11098|Chaucer|293|1085;11099|Dulwich Hill|149|1333;11100|Dulwich Village|178|1205;11101|Dulwich Wood|240|1205;11102|Faraday|234|1421;11103|Goose Green|234|1333;11104|London Bridge & West Bermondsey|1218|1085;11105|Newington|237|1559;11106|North Bermondsey|346|1085;11107|North Walworth|312|1421;11108|Nunhead & Queen's Road|239|1421;11109|Old Kent Road|329|1421;11110|Peckham|269|1421;11111|Peckham Rye|142|1333;11112|Rotherhithe|343|1085;11113|Rye Lane|307|1421;11114|St George's|190|1085;11115|St Giles|302|1421;11116|South Bermondsey|267|1085;11117|Surrey Docks|249|1085",
  ],
  [
    "E09000029",
    "Sutton",
    "13754|Beddington|231|1153;13755|Belmont|218|1534;13756|Carshalton Central|224|1153;13757|Carshalton South & Clockhouse|195|1153;13758|Cheam|233|1534;13759|Hackbridge|115|1153;13760|North Cheam|175|1534;13761|St Helier East|115|1153;13762|St Helier West|176|1153;13763|South Beddington & Roundshaw|182|1153;13764|Stonecot|128|1534;13765|Sutton Central|325|1534;13766|Sutton North|178|1534;13767|Sutton South|239|1534;13768|Sutton West & East Cheam|212|1534;13769|The Wrythe|181|1153;13770|Wallington North|255|1153;13771|Wallington South|222|1153;13772|Worcester Park North|160|1534;13773|Worcester Park South|100|1534",
  ],
  [
    "E09000030",
    "Tower Hamlets",
    "9317|Bethnal Green East|330|1086;9318|Blackwall & Cubitt Town|351|1430;9319|Bow East|421|1525;9320|Bow West|207|1525;9321|Bromley North|208|1525;9322|Bromley South|183|1430;9323|Canary Wharf|406|1430;9324|Island Gardens|202|1430;9325|Lansbury|343|1430;9326|Limehouse|115|1430;9327|Mile End|391|1430;9328|Poplar|147|1430;9329|St Dunstan's|229|1086;9330|St Katharine's & Wapping|358|1430;9331|Bethnal Green West|447|1086;9332|Shadwell|215|1086;9333|Spitalfields & Banglatown|307|1086;9334|Stepney Green|189|1086;9335|Weavers|264|1086;9336|Whitechapel|524|1086",
  ],
  [
    "E09000031",
    "Waltham Forest",
    "13882|Cann Hall|199|1334;13883|Cathall|114|1334;13884|Chapel End|162|1563;13885|Chingford Green|236|1167;13886|Endlebury|142|1167;13887|Forest|229|1334;13888|Grove Green|142|1334;13889|Hale End & Highams Park South|119|1167:106+1563:13;13890|Hatch Lane & Highams Park North|218|1167;13891|High Street|173|1563;13892|Higham Hill|172|1563;13893|Hoe Street|273|1563;13894|Larkswood|161|1167;13895|Lea Bridge|193|1563;13896|Leyton|189|1334:179+1563:10;13897|Leytonstone|218|1334;13898|Markhouse|126|1563;13899|St James|162|1563;13900|Upper Walthamstow|112|1563:76+1167:36;13901|Valley|180|1167;13902|William Morris|150|1563;13903|Wood Street|140|1563",
  ],
  [
    "E09000032",
    "Wandsworth",
    "14009|Balham|347|1081:263+1550:84;14010|Battersea Park|335|1081;14011|East Putney|350|1434;14012|Falconbrook|202|1081;14013|Furzedown|240|1550;14014|Lavender|219|1081;14015|Nine Elms|495|1081;14016|Northcote|208|1081;14017|Roehampton|302|1434;14018|St Mary's|258|1081:237+1434:21;14019|Shaftesbury & Queenstown|362|1081;14020|South Balham|131|1550;14021|Southfields|199|1434;14022|Thamesfield|301|1434;14023|Tooting Bec|237|1550;14024|Tooting Broadway|272|1550;14025|Trinity|186|1550;14026|Wandle|221|1550;14027|Wandsworth Common|281|1550;14028|Wandsworth Town|382|1434:270+1081:73+1550:39;14029|West Hill|288|1434;14030|West Putney|387|1434",
  ],
  [
    "E09000033",
    "Westminster",
    "13792|Abbey Road|350|1172;13793|Bayswater|240|1310;13794|Church Street|225|1435;13795|Harrow Road|152|1435;13796|Hyde Park|387|1172;13797|Knightsbridge & Belgravia|642|1172;13798|Lancaster Gate|273|1310;13799|Little Venice|179|1435;13800|Maida Vale|172|1435;13801|Marylebone|2320|1172;13802|Pimlico North|318|1172;13803|Pimlico South|226|1172;13804|Queen's Park|205|1435;13805|Regent's Park|468|1172;13806|St James's|1601|1172;13807|Vincent Square|338|1172;13808|West End|4918|1172;13809|Westbourne|187|1435",
  ],
  [
    "S12000005",
    "Clackmannanshire",
    "2875|Clackmannanshire West|218|0064;2876|Clackmannanshire North|335|0064;2877|Clackmannanshire Central|194|0064;2878|Clackmannanshire South|331|0064;2879|Clackmannanshire East|262|0076:156+0064:106",
  ],
  [
    "S12000006",
    "Dumfries and Galloway",
    "2880|Stranraer and the Rhins|762|0073;2881|Mid Galloway and Wigtown West|881|0073;2882|Dee and Glenkens|601|0073;2883|Castle Douglas and Crocketford|479|0073;2884|Abbey|435|0073;2885|North West Dumfries|411|0073;2886|Mid and Upper Nithsdale|519|0074:427+0073:92;2887|Lochar|458|0073:309+0074:149;2888|Nith|609|0073;2889|Annandale South|539|0074;2890|Annandale North|715|0074;2891|Annandale East and Eskdale|485|0074",
  ],
  [
    "S12000008",
    "East Ayrshire",
    "2892|Annick|565|0110;2893|Kilmarnock North|273|0110;2894|Kilmarnock West and Crosshouse|595|0110;2895|Kilmarnock East and Hurlford|494|0110;2896|Kilmarnock South|293|0110;2897|Irvine Valley|406|0110;2898|Ballochmyle|545|0110;2899|Cumnock and New Cumnock|500|0107;2900|Doon Valley|303|0107",
  ],
  [
    "S12000010",
    "East Lothian",
    "2908|Musselburgh|560|0078:382+0096:178;2909|Preston, Seton and Gosford|494|0096;2910|Tranent, Wallyford and Macmerry|531|0096;2911|North Berwick Coastal|544|0096;2912|Haddington and Lammermuir|650|0096;2913|Dunbar and East Linton|429|0096",
  ],
  [
    "S12000011",
    "East Renfrewshire",
    "2914|Barrhead, Liboside and Uplawmoor|534|0021;2915|Newton Mearns North and Neilston|410|0021;2916|Giffnock and Thornliebank|449|0021;2917|Clarkston, Netherlee and Williamwood|512|0021;2918|Newton Mearns South and Eaglesham|614|0021",
  ],
  [
    "S12000013",
    "Na h-Eileanan Siar",
    "2608|An Taobh Siar agus Nis|74|0027;3135|Barraigh agus Bhatarsaigh|48|0027;3136|Loch a Tuath|57|0027;3137|Na Hearadh|98|0027;3138|Sgìr Ùige agus Càrlabhagh|66|0027;3139|Sgìre an Rubha|43|0027;3140|Sgìre nan Loch|56|0027;3141|Steòrnabhagh a Deas|216|0027;3142|Steòrnabhagh a Tuath|115|0027;3143|Uibhist a Deas, Èirisgeigh agus Beinn na Faoghla|121|0027;3144|Uibhist a Tuath|79|0027",
  ],
  [
    "S12000014",
    "Falkirk",
    "2936|Bo'ness and Blackness|437|0068;2937|Grangemouth|453|0064;2938|Denny and Banknock|485|0083;2939|Carse, Kinnaird and Tryst|481|0064;2940|Bonnybridge and Larbert|422|0064:223+0083:199;2941|Falkirk North|551|0083;2942|Falkirk South|557|0083;2943|Lower Braes|355|0083;2944|Upper Braes|434|0083",
  ],
  [
    "S12000017",
    "Highland",
    "2990|North, West and Central Sutherland|267|0069;2991|Thurso and Northwest Caithness|478|0069;2992|Wick and East Caithness|430|0069;2993|East Sutherland and Edderton|358|0069;2994|Wester Ross, Strathpeffer and Lochalsh|547|0094:295+0069:252;2995|Cromarty Firth|396|0069;2996|Tain and Easter Ross|341|0069;2997|Dingwall and Seaforth|402|0069;2998|Black Isle|328|0069;2999|Eilean á Chèo|437|0094;3000|Caol and Mallaig|274|0094;3001|Aird and Loch Ness|358|0094:198+0069:160;3002|Inverness West|306|0094;3003|Inverness Central|466|0094;3004|Inverness Ness-side|254|0094;3005|Inverness Millburn|286|0094;3006|Culloden and Ardersier|274|0094:146+0098:128;3007|Nairn and Cawdor|437|0098;3008|Inverness South|296|0094;3009|Badenoch and Strathspey|519|0098;3010|Fort William and Ardnamurchan|436|0094:259+0067:177",
  ],
  [
    "S12000018",
    "Inverclyde",
    "3011|Inverclyde East|375|0093;3012|Inverclyde East Central|296|0093;3013|Inverclyde Central|326|0093;3014|Inverclyde North|489|0093;3015|Inverclyde West|269|0093;3016|Inverclyde South West|309|0093;3017|Inverclyde South|266|0093",
  ],
  [
    "S12000019",
    "Midlothian",
    "3018|Penicuik|415|0045;3019|Bonnyrigg|497|0045;3020|Dalkeith|435|0045;3021|Midlothian West|570|0045;3022|Midlothian East|584|0045;3023|Midlothian South|508|0045",
  ],
  [
    "S12000020",
    "Moray",
    "3024|Speyside Glenlivet|419|0098;3025|Keith and Cullen|511|0062;3026|Buckie|386|0062;3027|Fochabers Lhanbryde|375|0098:212+0062:163;3028|Heldon and Laich|471|0098;3029|Elgin City North|360|0098;3030|Elgin City South|376|0098;3031|Forres|463|0098",
  ],
  [
    "S12000021",
    "North Ayrshire",
    "3032|Irvine West|441|0109;3033|Irvine East|300|0109;3034|Kilwinning|470|0048:383+0109:87;3041|Irvine South|387|0109;3145|Ardrossan|317|0048;3146|Arran|205|0048;3147|Garnock Valley|715|0048;3148|North Coast|765|0048;3149|Saltcoats and Stevenston|624|0048",
  ],
  [
    "S12000023",
    "Orkney Islands",
    "2734|Stromness and South Isles|108|0051;2735|West Mainland|137|0051;2737|North Isles|54|0051;3150|East Mainland, South Ronaldsay and Burray|66|0051;3151|Kirkwall East|187|0051;3152|Kirkwall West and Orphir|184|0051",
  ],
  [
    "S12000026",
    "Scottish Borders",
    "2761|Tweeddale West|360|0074;2762|Tweeddale East|310|0074:268+0108:42;2763|Galashiels and District|524|0108;2764|Selkirkshire|450|0108;2765|Leaderdale and Melrose|471|0108;2766|Mid Berwickshire|448|0108;2767|East Berwickshire|410|0108;2768|Kelso and District|393|0108;2769|Jedburgh and District|401|0108;2770|Hawick and Denholm|337|0108;2771|Hawick and Hermitage|409|0108",
  ],
  [
    "S12000027",
    "Shetland Islands",
    "2772|North Isles|74|0051;2773|Shetland North|85|0051;2777|Lerwick North and Bressay|176|0051;3153|Lerwick South|117|0051;3154|Shetland Central|84|0051;3155|Shetland South|78|0051;3156|Shetland West|38|0051",
  ],
  [
    "S12000028",
    "South Ayrshire",
    "3087|Troon|413|0109;3088|Prestwick|412|0109;3089|Ayr North|460|0107:403+0109:57;3090|Ayr East|303|0107;3091|Ayr West|640|0107;3092|Kyle|452|0109;3093|Maybole, North Carrick and Coylton|452|0107;3094|Girvan and South Carrick|442|0107",
  ],
  [
    "S12000029",
    "South Lanarkshire",
    "3095|Clydesdale West|516|0099:481+0092:35;3096|Clydesdale North|482|0092:363+0099:119;3097|Clydesdale East|484|0074;3098|Clydesdale South|435|0092:293+0074:142;3099|Avondale and Stonehouse|522|0077;3100|East Kilbride South|282|0077;3101|East Kilbride Central South|375|0077;3102|East Kilbride Central North|430|0077;3103|East Kilbride West|425|0077;3104|East Kilbride East|268|0077;3105|Rutherglen South|422|0104;3106|Rutherglen Central and North|411|0104;3107|Cambuslang West|386|0104;3108|Cambuslang East|356|0104;3109|Blantyre|472|0104;3110|Bothwell and Uddingston|440|0104;3111|Hamilton North and East|518|0092;3112|Hamilton West and Earnock|412|0092;3113|Hamilton South|422|0092;3114|Larkhall|577|0092",
  ],
  [
    "S12000030",
    "Stirling",
    "3115|Trossachs and Teith|485|0105;3116|Forth and Endrick|509|0105;3117|Dunblane and Bridge of Allan|461|0105;3118|Stirling North|472|0105;3119|Stirling West|389|0105;3120|Stirling East|302|0105;3121|Bannockburn|297|0105",
  ],
  [
    "S12000033",
    "Aberdeen City",
    "2835|Dyce/Bucksburn/Danestone|622|0060;2836|Bridge of Don|437|0060;2837|Kingswells/Sheddocksley/Summerhill|394|0060;2838|Northfield/Mastrick North|388|0060;2839|Hilton/Woodside/Stockethill|362|0060;2840|Tillydrone/Seaton/Old Aberdeen|316|0060;2841|Midstocket/Rosemount|584|0060:437+0061:147;2842|George St/Harbour|658|0061;2843|Lower Deeside|488|0061;2844|Hazlehead/Queens Cross/Countesswells|590|0061;2845|Airyhall/Broomhill/Garthdee|407|0061;2846|Torry/Ferryhill|566|0061;2847|Kincorth/Nigg/Cove|518|0061",
  ],
  [
    "S12000034",
    "Aberdeenshire",
    "2848|Banff and District|621|0062;2849|Troup|506|0062;2850|Fraserburgh and District|415|0062;2851|Central Buchan|688|0062:356+0091:332;2852|Peterhead North and Rattray|518|0062;2853|Peterhead South and Cruden|373|0062;2854|Turriff and District|673|0091;2855|Mid Formartine|491|0091;2856|Ellon and District|529|0091;2857|West Garioch|427|0091:330+0111:97;2858|Inverurie and District|458|0091;2859|East Garioch|394|0091:309+0111:85;2860|Westhill and District|452|0111;2861|Huntly, Strathbogie and Howe of Alford|770|0091:571+0111:199;2862|Aboyne, Upper Deeside and Donside|636|0111;2863|Banchory and Mid Deeside|433|0111;2864|North Kincardine|396|0111;2865|Stonehaven and Lower Deeside|458|0111;2866|Mearns|593|0111",
  ],
  [
    "S12000035",
    "Argyll and Bute",
    "2516|South Kintyre|204|0067;2517|Kintyre and the Islands|303|0067;2518|Mid Argyll|323|0067;2519|Oban South and the Isles|394|0067;2520|Oban North and Lorn|361|0067;2521|Cowal|258|0067;2522|Dunoon|278|0067;2523|Isle of Bute|270|0067;2524|Lomond North|330|0067;2525|Helensburgh Central|447|0067;2526|Helensburgh and Lomond South|249|0067",
  ],
  [
    "S12000036",
    "City of Edinburgh",
    "2919|Almond|1024|0082:888+0079:136;2920|Pentland Hills|748|0081:679+0082:69;2921|Drum Brae/Gyle|667|0082:556+0081:111;2922|Forth|875|0079;2923|Inverleith|846|0082:445+0079:401;2924|Corstorphine/Murrayfield|800|0082;2925|Sighthill/Gorgie|751|0081:622+0082:129;2926|Colinton/Fairmilehead|602|0081:422+0080:180;2927|Fountainbridge/Craiglockhart|548|0081;2928|Morningside|756|0080:703+0081:53;2929|City Centre|1237|0079:534+0078:477+0081:146+0082:80;2930|Leith Walk|630|0079:531+0078:99;2931|Leith|590|0079:457+0078:133;2932|Craigentinny/Duddingston|673|0078;2933|Southside/Newington|850|0080:645+0078:205;2934|Liberton/Gilmerton|980|0080;2935|Portobello/Craigmillar|894|0078",
  ],
  [
    "S12000038",
    "Renfrewshire",
    "3075|Renfrew North and Braehead|390|0101;3076|Renfrew South and Gallowhill|402|0101;3077|Paisley Northeast and Ralston|246|0101;3078|Paisley Northwest|522|0102:273+0101:249;3079|Paisley East and Central|448|0102;3080|Paisley Southeast|294|0102;3081|Paisley Southwest|398|0102;3082|Johnstone South and Elderslie|441|0102;3083|Johnstone North, Kilbarchan, Howwood and Lochwinnoch|459|0102;3084|Houston, Crosslee and Linwood|373|0102:220+0093:153;3085|Bishopton, Bridge of Weir and Langbank|465|0101:284+0093:181;3086|Erskine and Inchinnan|288|0101",
  ],
  [
    "S12000039",
    "West Dunbartonshire",
    "3122|Lomond|324|0106;3123|Leven|452|0106;3124|Dumbarton|513|0106;3125|Kilpatrick|295|0106;3126|Clydebank Central|410|0106;3127|Clydebank Waterfront|400|0106",
  ],
  [
    "S12000040",
    "West Lothian",
    "2820|Linlithgow|391|0068;2821|Broxburn, Uphall and Winchburgh|517|0095:405+0068:112;2822|Livingston North|339|0095;2823|Livingston South|447|0095;2824|East Livingston and East Calder|536|0095;2825|Fauldhouse and the Breich Valley|456|0095;2826|Whitburn and Blackburn|591|0068;2827|Bathgate|519|0068;2828|Armadale and Blackridge|383|0068",
  ],
  [
    "S12000041",
    "Angus",
    "2867|Kirriemuir and Dean|553|0065;2868|Brechin and Edzell|479|0065;2869|Forfar and District|550|0065;2870|Monifieth and Sidlaw|502|0066:329+0065:173;2871|Carnoustie and District|397|0066;2872|Arbroath West, Letham and Friockheim|608|0066;2873|Arbroath East and Lunan|455|0066;2874|Montrose and District|463|0065",
  ],
  [
    "S12000042",
    "Dundee City",
    "2545|Strathmartine|579|0075;2546|Lochee|591|0075;2547|West End|643|0075;2548|Coldside|593|0075;2549|Maryfield|648|0075;2551|East End|436|0075:259+0066:177;2552|The Ferry|628|0066;2830|North East|351|0066",
  ],
  [
    "S12000045",
    "East Dunbartonshire",
    "2901|Milngavie|429|0097;2902|Bearsden North|388|0097;2903|Bearsden South|392|0097;2904|Bishopbriggs North and Campsie|610|0097;2905|Bishopbriggs South|416|0097;2906|Lenzie and Kirkintilloch South|504|0097;2907|Kirkintilloch East and North and Twechar|513|0072:391+0097:122",
  ],
  [
    "S12000047",
    "Fife",
    "2946|Dunfermline North|390|0076:367+0071:23;2947|Dunfermline Central|607|0076;2948|Dunfermline South|413|0076;2949|Rosyth|354|0076;2950|Inverkeithing and Dalgety Bay|444|0071;2953|Burntisland, Kinghorn and Western Kirkcaldy|403|0071;2954|Kirkcaldy North|286|0071;2955|Kirkcaldy Central|393|0071;2956|Kirkcaldy East|443|0071;2958|Glenrothes North, Leslie and Markinch|496|0090;2959|Glenrothes Central and Thornton|537|0090;2960|Howe of Fife and Tay Coast|547|0100;2961|Tay Bridgehead|525|0100;2962|St Andrews|477|0100;2963|East Neuk and Landward|592|0100;2964|Cupar|475|0100;2965|Leven, Kennoway and Largo|560|0100;2966|Buckhaven, Methil and Wemyss Villages|515|0090;3128|Cowdenbeath|489|0071:362+0090:127;3129|Glenrothes West and Kinglassie|356|0090;3130|Lochgelly, Cardenden and Benarty|449|0090;3131|West Fife and Coastal Villages|492|0076",
  ],
  [
    "S12000048",
    "Perth and Kinross",
    "3063|Carse of Gowrie|329|0103;3064|Strathmore|630|0065:456+0103:174;3065|Blairgowrie and Glens|467|0065;3066|Highland|502|0065;3067|Strathtay|509|0065:443+0103:66;3068|Strathearn|443|0103;3069|Strathallan|436|0105:313+0103:123;3071|Almond and Earn|388|0103;3072|Perth City South|453|0103;3073|Perth City North|267|0103;3074|Perth City Centre|570|0103;3132|Kinross-shire|478|0103",
  ],
  [
    "S12000049",
    "Glasgow City",
    "2967|Linn|651|0087;2968|Newlands/Auldburn|586|0087:527+0088:59;2969|Greater Pollok|701|0088;2970|Cardonald|702|0101:359+0088:343;2971|Govan|776|0088;2972|Pollokshields|722|0088:535+0087:187;2973|Langside|625|0087;2974|Southside Central|629|0084:535+0087:94;2975|Calton|744|0084:659+0086:85;2976|Anderston/City/Yorkhill|1398|0085:857+0084:290+0086:251;2977|Hillhead|586|0085;2978|Victoria Park|535|0089;2979|Garscadden/Scotstounhill|729|0089:657+0106:72;2980|Drumchapel/Anniesland|727|0089;2981|Maryhill|476|0085;2982|Canal|637|0085;2983|Springburn/Robroyston|610|0086;2984|East Centre|726|0086;2985|Shettleston|784|0084;2986|Baillieston|587|0084:480+0086:107;2988|Dennistoun|498|0086;2989|Partick East/Kelvindale|692|0089:491+0085:201;3133|North East|485|0086",
  ],
  [
    "S12000050",
    "North Lanarkshire",
    "3042|Kilsyth|358|0072;3043|Cumbernauld North|315|0072;3044|Cumbernauld South|269|0072;3045|Cumbernauld East|360|0072;3047|Gartcosh, Glenboig and Moodiesburn|364|0070;3048|Coatbridge North|367|0070;3049|Airdrie North|449|0063;3050|Airdrie Central|374|0063;3051|Coatbridge West|284|0070;3052|Coatbridge South|365|0070;3053|Airdrie South|385|0063;3054|Fortissat|434|0063;3055|Thorniewood|373|0070;3056|Bellshill|453|0070;3057|Mossend and Holytown|368|0063:230+0070:138;3058|Motherwell West|309|0099;3059|Motherwell North|418|0099:276+0063:142;3060|Motherwell South East and Ravenscraig|503|0099;3061|Murdostoun|442|0063:230+0099:212;3062|Wishaw|386|0099;3134|Stepps, Chryston and Muirhead|391|0072",
  ],
  [
    "W06000001",
    "Isle of Anglesey",
    "1492|Aethwy|245|0112;1493|Bodowyr|137|0112;1494|Bro Aberffraw|230|0112;1495|Bro'r Llynnoedd|184|0112;1496|Canolbarth Môn|187|0112;1497|Cefni|142|0112;1498|Crigyll|185|0112;1499|Lligwy|247|0112;1500|Parc a'r Mynydd|115|0112;1501|Seiriol|270|0112;1502|Talybolion|275|0112;1503|Tref Cybi|160|0112;1504|Twrcelyn|293|0112;1505|Ynys Gybi|213|0112",
  ],
  [
    "W06000002",
    "Gwynedd",
    "1506|Aberdyfi|128|0096;1507|Abererch|67|0096;1508|Abermaw|150|0096;1509|Abersoch gyda Llanengan|93|0096;1510|Arllechwedd|108|0083;1511|Arthog a Llangelynnin|128|0096;1512|Bethel a'r Felinheli|115|0096;1513|Bowydd a'r Rhiw|132|0096;1514|Brithdir and Llanfachreth/Ganllwyd/Llanelltyd|147|0096;1515|Bro Dysynni|99|0096;1516|Cadnant|40|0096;1517|Canol Bangor|220|0083;1518|Canol Bethesda|52|0083;1519|Canol Tref Caernarfon|107|0096;1520|Clynnog|79|0096;1521|Corris a Mawddwy|115|0096;1522|Criccieth|102|0096;1523|Cwm-y-glo|64|0096;1524|De Dolgellau|67|0096;1525|De Pwllheli|43|0096;1526|Deiniolen|73|0096;1527|Dewi|35|0083;1528|Diffwys a Maenofferen|84|0096;1529|Dolbenmaen|60|0096;1530|Dwyrain Bangor|141|0083;1531|Dwyrain Porthmadog|62|0096;1532|Dyffryn Ardudwy|82|0096;1533|Efailnewydd a Buan|85|0096;1534|Gerlan|71|0083;1535|Glaslyn|95|0096;1536|Glyder|35|0083;1537|Gogledd Dolgellau|134|0096;1538|Gogledd Pwllheli|107|0096;1539|Gorllewin Porthmadog|91|0096;1540|Gorllewin Tywyn|60|0096;1541|Harlech a Llanbedr|193|0096;1542|Hendre|31|0096;1543|Llanbedrog gyda Mynytho|81|0096;1544|Llanberis|86|0096;1545|Llandderfel|88|0096;1546|Llanllyfni|73|0096;1547|Llanrug|51|0096;1548|Llanuwchllyn|52|0096;1549|Llanwnda|57|0096;1550|Llanystumdwy|104|0096;1551|Menai|48|0096;1552|Morfa Nefyn a Thudweiliog|103|0096;1553|Morfa Tywyn|75|0096;1554|Nefyn|43|0096;1555|Peblig|73|0096;1556|Pen draw Llŷn|110|0096;1557|Penisa'r-waun|54|0096;1558|Penrhyndeudraeth|127|0096;1559|Pen-y-groes|56|0096;1560|Rachub|57|0083;1561|Teigl|65|0096;1562|Trawsfynydd|93|0096;1563|Tre-garth a Mynydd Llandygái|95|0083;1564|Tryfan|82|0096;1565|Waunfawr|50|0096;1566|Y Bala|72|0096;1567|Y Bontnewydd|46|0096;1568|Y Faenol|91|0083;1569|Y Groeslon|86|0096;1570|Yr Eifl|80|0096",
  ],
  [
    "W06000003",
    "Conwy",
    "1403|Betws-yn-Rhos|140|0083;1404|Betws-y-Coed and Trefriw|154|0083;1405|Bryn|89|0083;1406|Caerhun|124|0083;1407|Colwyn|129|0095;1408|Conwy|164|0083;1409|Craig-y-don|100|0083;1410|Deganwy|104|0083;1411|Eglwys-bach a Llangernyw|105|0083;1412|Eirias|96|0095;1413|Gele and Llanddulas|208|0095;1414|Glyn|124|0095;1415|Glyn y Marl|195|0083;1416|Gogarth Mostyn|258|0083;1417|Kinmel Bay|161|0095;1418|Llandrillo-yn-Rhos|230|0095;1419|Llanrwst a Llanddoged|153|0083;1420|Llansanffraid|83|0083;1421|Llansannan|116|0083;1422|Llysfaen|78|0095;1423|Mochdre|63|0095;1424|Pandy|58|0083;1425|Penmaenmawr|183|0083;1426|Penrhyn|149|0083;1427|Pen-sarn Pentre Mawr|168|0095;1428|Rhiw|203|0095;1429|Towyn|74|0095;1430|Tudno|151|0083;1431|Uwch Aled|112|0083;1432|Uwch Conwy|153|0083",
  ],
  [
    "W06000004",
    "Denbighshire",
    "1332|Alyn Valley|68|0094;1333|Bodelwyddan|78|0095;1334|Denbigh Caledfryn Henllan|211|0095;1335|Denbigh Lower|135|0095;1336|Dyserth|64|0094;1337|Edeirnion|199|0096;1338|Efenechdyd|78|0083;1339|Llandyrnog|82|0094;1340|Llanfair Dyffryn Clwyd Gwyddelwern|152|0094;1341|Llangollen|197|0094;1342|Llanrhaeadr-yng-Nghinmeirch|103|0083;1343|Moel Famau|88|0094;1344|Prestatyn Central|107|0094;1345|Prestatyn East|123|0094;1346|Prestatyn Meliden|62|0094;1347|Prestatyn North|174|0094;1348|Prestatyn South West|91|0094;1349|Rhuddlan|123|0095;1350|Rhyl East|147|0095;1351|Rhyl South|115|0095;1352|Rhyl South West|147|0095;1353|Rhyl Trellewelyn|90|0095;1354|Rhyl Tŷ Newydd|109|0095;1355|Rhyl West|171|0095;1356|Ruthin|190|0094;1357|St Asaph East|73|0095;1358|St Asaph West|56|0095;1359|Trefnant|82|0095;1360|Tremeirchion|84|0094",
  ],
  [
    "W06000005",
    "Flintshire",
    "1571|Argoed and New Brighton|131|0094;1572|Bagillt|121|0082;1573|Broughton North East|84|0082;1574|Broughton South|86|0082;1575|Brynford and Halkyn|139|0094;1576|Buckley: Bistre East|110|0082;1577|Buckley: Bistre West|90|0082;1578|Buckley: Mountain|79|0082;1579|Buckley: Pentrobin|141|0082;1580|Caergwrle|60|0082;1581|Caerwys|99|0094;1582|Cilcain|76|0094;1583|Connah's Quay Central|119|0082;1584|Connah's Quay: Golftyn|115|0082;1585|Connah's Quay South|95|0082;1586|Connah's Quay: Wepre|54|0082;1587|Flint: Castle|63|0082;1588|Flint: Coleshill and Trelawny|187|0082;1589|Flint: Oakenholt|74|0082;1590|Greenfield|80|0094;1591|Gwernaffield and Gwernymynydd|114|0094;1592|Hawarden: Aston|99|0082;1593|Hawarden: Ewloe|168|0082;1594|Hawarden: Mancot|118|0082;1595|Higher Kinnerton|50|0082;1596|Holywell Central|90|0094;1597|Holywell East|45|0094;1598|Holywell West|59|0094;1599|Hope|89|0082;1600|Leeswood|79|0094;1601|Llanasa and Trelawnyd|191|0094;1602|Llanfynydd|76|0082;1603|Mold: Broncoed|130|0094;1604|Mold East|98|0094;1605|Mold South|69|0094;1606|Mold West|50|0094;1607|Mostyn|55|0094;1608|Northop|156|0094;1609|Pen-y-ffordd|128|0082;1610|Queensferry and Sealand|211|0082;1611|Saltney Ferry|119|0082;1612|Shotton East and Shotton Higher|116|0082;1613|Shotton West|48|0082;1614|Treuddyn|60|0082;1615|Whitford|78|0094",
  ],
  [
    "W06000006",
    "Wrexham",
    "1713|Acrefair North|49|0102;1714|Acton and Maesydre|145|0111;1715|Bangor Is-y-Coed|76|0111;1716|Borras Park|60|0111;1717|Bronington and Hanmer|115|0111;1718|Brymbo|125|0111;1719|Bryn Cefn|93|0111;1720|Brynyffynnon|100|0111;1721|Cartrefle|67|0111;1722|Cefn East|67|0102;1723|Cefn West|115|0102;1724|Chirk North|51|0102;1725|Chirk South|70|0102;1726|Coedpoeth|154|0111;1727|Dyffryn Ceiriog|118|0102;1728|Erddig|69|0111;1729|Esclusham|85|0102;1730|Garden Village|54|0111;1731|Gresford East and West|101|0111;1732|Grosvenor|164|0111;1733|Gwenfro|85|0111;1734|Gwersyllt East|60|0111;1735|Gwersyllt North|88|0111;1736|Gwersyllt South|80|0111;1737|Gwersyllt West|77|0111;1738|Hermitage|58|0111;1739|Holt|155|0111;1740|Little Acton|61|0111;1741|Llangollen Rural|81|0094;1742|Llay|144|0111;1743|Marchwiel|110|0111;1744|Marford and Hoseley|71|0111;1745|Minera|88|0111;1746|New Broughton|97|0111;1747|Offa|71|0111;1748|Overton and Maelor South|102|0111;1749|Pant and Johnstown|135|0102;1750|Penycae|40|0102;1751|Penycae and Ruabon South|81|0102;1752|Ponciau|97|0102;1753|Queensway|38|0111;1754|Rhos|110|0102;1755|Rhosnesni|84|0111;1756|Rossett|105|0111;1757|Ruabon|95|0102;1758|Smithfield|69|0111;1759|Stansty|64|0111;1760|Whitegate|54|0111;1761|Wynnstay|53|0111",
  ],
  [
    "W06000008",
    "Ceredigion",
    "1298|Aberaeron and Aberarth|109|0093;1299|Aberporth and Y Ferwig|135|0093;1300|Aberystwyth Morfa a Glais|195|0093;1301|Aberystwyth Penparcau|68|0093;1302|Aberystwyth Rheidol|65|0093;1303|Beulah and Llangoedmor|126|0093;1304|Borth|71|0093;1305|Ceulan a Maesmawr|76|0093;1306|Ciliau Aeron|72|0093;1307|Faenor|50|0093;1308|Lampeter|98|0093;1309|Llannarth|98|0093;1310|Llanbadarn Fawr|92|0093;1311|Llandyfriog|74|0093;1312|Llandysilio and Llangrannog|140|0093;1313|Llandysul North and Troedyraur|137|0093;1314|Llandysul South|98|0093;1315|Llanfarian|107|0093;1316|Llanfihangel Ystrad|92|0093;1317|Llangeitho|79|0093;1318|Llangybi|67|0093;1319|Llanrhystyd|74|0093;1320|Llansanffraid|83|0093;1321|Llanwenog|81|0093;1322|Lledrod|64|0093;1323|Melindwr|86|0093;1324|Mwldan|51|0093;1325|New Quay and Llanllwchaearn|113|0093;1326|Penbryn|93|0093;1327|Teifi|118|0093;1328|Tirymynach|47|0093;1329|Trefeurig|42|0093;1330|Tregaron and Ystrad Fflur|95|0093;1331|Ystwyth|86|0093",
  ],
  [
    "W06000009",
    "Pembrokeshire",
    "1433|Amroth and Saundersfoot North|113|0100;1434|Boncath and Clydau|99|0093;1435|Burton|69|0100;1436|Bro Gwaun|118|0093;1437|Camrose|70|0100;1438|Carew and Jeffreyston|100|0100;1439|Cilgerran and Eglwyswrw|119|0093;1440|Crymych and Mynachlog-ddu|88|0093;1441|East Williamston|49|0100;1442|Fishguard: North East|73|0093;1443|Fishguard: North West|64|0093;1444|Goodwick|73|0093;1445|Haverfordwest: Castle|134|0100;1446|Haverfordwest: Garth|54|0100;1447|Haverfordwest: Portfield|64|0100;1448|Haverfordwest: Prendergast|65|0100;1449|Haverfordwest: Priory|91|0100;1450|Hundleton|117|0100;1451|Johnston|53|0100;1452|Kilgetty and Begelly|74|0100;1453|Lampeter Velfrey|72|0100;1454|Lamphey|78|0100;1455|Letterston|95|0100;1456|Llangwm|68|0100;1457|Llanrhian|135|0093;1458|Maenclochog|107|0093;1459|Manorbier and Penally|118|0100;1460|Martletwy|121|0100;1461|Merlin's Bridge|46|0100;1462|Milford: Central|86|0100;1463|Milford: East|58|0100;1464|Milford: Hakin|73|0100;1465|Milford: Hubberston|62|0100;1466|Milford: North|71|0100;1467|Milford: West|59|0100;1468|Narberth: Urban|96|0100;1469|Narberth: Rural|68|0100;1470|Newport and Dinas|128|0093;1471|Neyland: East|62|0100;1472|Neyland: West|70|0100;1473|Pembroke Dock: Bufferland|38|0100;1474|Pembroke Dock: Bush|60|0100;1475|Pembroke Dock: Central|75|0100;1476|Pembroke Dock: Market|56|0100;1477|Pembroke Dock: Pennar|44|0100;1478|Pembroke: Monkton and St Mary South|124|0100;1479|Pembroke: St Mary North|70|0100;1480|Pembroke: St Michael|51|0100;1481|Rudbaxton and Spittal|66|0100;1482|Saundersfoot South|74|0100;1483|Solva|94|0100;1484|St David's|113|0100;1485|St Dogmaels|139|0093;1486|St Florence and St Mary Out Liberty|65|0100;1487|St Ishmael's|148|0100;1488|Tenby: North|62|0100;1489|Tenby: South|141|0100;1490|The Havens|108|0100;1491|Wiston|119|0100:85+0093:34",
  ],
  [
    "W06000010",
    "Carmarthenshire",
    "1177|Abergwili|97|0087;1178|Ammanford|148|0087;1179|Betws|69|0087;1180|Bigyn|144|0098;1181|Burry Port|119|0098;1182|Bynea|103|0098;1183|Carmarthen Town North and South|349|0087;1184|Carmarthen Town West|114|0087;1185|Cenarth and Llangeler|254|0087;1186|Cilycwm|306|0087;1187|Cwarter Bach|79|0087;1188|Cynwyl Elfed|114|0087;1189|Dafen and Felinfoel|115|0098;1190|Elli|56|0098;1191|Garnant|65|0087;1192|Glanamman|64|0087;1193|Glanymor|138|0098;1194|Glyn|82|0098;1195|Gorslas|119|0098;1196|Hendy|73|0098;1197|Hengoed|119|0098;1198|Kidwelly and St Ishmael|210|0098;1199|Laugharne Township|144|0087;1200|Llanboidy|107|0087;1201|Llanddarog|90|0087;1202|Llandeilo|143|0087;1203|Llandovery|155|0087;1204|Llandybie|109|0087;1205|Llanegwad|156|0087;1206|Llanfihangel Aberbythych|117|0087;1207|Llanfihangel-ar-Arth|123|0087;1208|Llangadog|214|0087;1209|Llangennech|115|0098;1210|Llangunnor|116|0087;1211|Llangyndeyrn|230|0098;1212|Llannon|161|0098;1213|Llanybydder|116|0087;1214|Lliedi|141|0098;1215|Llwynhendy|96|0098;1216|Manordeilo and Salem|212|0087;1217|Pembrey|130|0098;1218|Penygroes|63|0087;1219|Pontyberem|77|0098;1220|Saron|87|0087;1221|St Clears and Llansteffan|203|0087;1222|Swiss Valley|74|0098;1223|Trelech|191|0087;1224|Trimsaran|77|0098;1225|Tycroes|65|0098;1226|Tyisha|180|0098;1227|Whitland|82|0087",
  ],
  [
    "W06000011",
    "Swansea",
    "1039|Bishopston|77|0097;1040|Bôn-y-maen|151|0103;1041|Castle|485|0108;1042|Clydach|206|0103:165+0097:41;1043|Cockett|238|0097;1044|Cwmbwrla|133|0108;1045|Dunvant and Killay|182|0097;1046|Fairwood|73|0097;1047|Gorseinon and Penyrheol|224|0097;1048|Gower|120|0097;1049|Gowerton|115|0097;1050|Landore|158|0108;1051|Llangyfelach|96|0097;1052|Llansamlet|452|0103;1053|Llwchwr|196|0097;1054|Mayals|67|0097;1055|Morriston|361|0108;1056|Mumbles|258|0097;1057|Mynydd-bach|239|0108;1058|Pen-clawdd|147|0097;1059|Penderry|201|0108;1060|Penllergaer|108|0097;1061|Pennard|77|0097;1062|Pontarddulais|174|0097;1063|Pontlliw and Tircoed|58|0097;1064|Sketty|331|0108;1065|St Thomas|114|0103;1066|Townhill|127|0108;1067|Uplands|297|0108;1068|Waterfront|168|0108:127+0103:41;1069|Waunarlwydd|71|0097;1070|West Cross|130|0097",
  ],
  [
    "W06000012",
    "Neath Port Talbot",
    "1679|Aberavon|140|0081;1680|Aberdulais|50|0103;1681|Allt-wen|49|0085;1682|Baglan|155|0081;1683|Blaengwrach and Glynneath West|82|0103;1684|Briton Ferry East|77|0081;1685|Briton Ferry West|70|0081;1686|Bryn and Cwmavon|174|0081;1687|Bryn-coch North|61|0103;1688|Bryn-coch South|109|0103;1689|Cadoxton|33|0103;1690|Cimla and Pelenna|117|0103:73+0081:44;1691|Coedffranc Central|118|0103;1692|Coedffranc North|53|0103;1693|Coedffranc West|81|0103;1694|Crynant, Onllwyn and Seven Sisters|152|0103;1695|Cwmllynfell and Ystalyfera|142|0085;1696|Cymer and Glyncorrwg|76|0081;1697|Dyffryn|106|0103;1698|Glynneath Central and East|68|0103;1699|Godre'r Graig|39|0085;1700|Gwaun-Cae-Gurwen and Lower Brynamman|103|0085;1701|Gwynfi and Croeserw|82|0081;1702|Margam and Tai-bach|210|0081;1703|Neath East|159|0103;1704|Neath North|176|0103;1705|Neath South|111|0103;1706|Pontardawe|152|0085;1707|Port Talbot|174|0081;1708|Resolven and Tonna|156|0103;1709|Rhos|57|0085;1710|Sandfields East|144|0081;1711|Sandfields West|161|0081;1712|Trebanos|37|0085",
  ],
  [
    "W06000013",
    "Bridgend",
    "1228|Aberkenfig|85|0086;1229|Blackmill|56|0107;1230|Brackla East and Coychurch Lower|139|0086;1231|Brackla East Central|31|0086;1232|Brackla West|35|0086;1233|Brackla West Central|50|0086;1234|Bridgend Central|277|0086;1235|Bryntirion, Laleston and Merthyr Mawr|171|0086;1236|Caerau|131|0081;1237|Cefn-glas|70|0086;1238|Coity Higher|202|0086;1239|Cornelly|151|0081;1240|Garw Valley|197|0107;1241|Llangynwyd|60|0081;1242|Maesteg East|106|0081;1243|Maesteg West|118|0081;1244|Nant-y-moel|62|0107;1245|Newton|73|0086;1246|Nottage|76|0086;1247|Ogmore Vale|67|0107;1248|Oldcastle|178|0086;1249|Pencoed and Penprysg|214|0086;1250|Pen-y-fai|52|0086;1251|Porthcawl East Central|148|0086;1252|Porthcawl West Central|63|0086;1253|Pyle, Kenfig Hill and Cefn Cribwr|188|0081:148+0086:40;1254|Rest Bay|62|0086;1255|St Bride's Minor and Ynysawdre|228|0086",
  ],
  [
    "W06000014",
    "Vale of Glamorgan",
    "1379|Baruc|199|0110;1380|Buttrills|149|0110;1381|Cadoc|207|0110;1382|Castleland|120|0110;1383|Cornerswell|108|0091;1384|Court|94|0110;1385|Cowbridge|195|0110;1386|Dinas Powys|202|0091;1387|Dyfan|96|0110;1388|Gibbonsdown|108|0110;1389|Illtyd|151|0110;1390|Llandough|54|0091;1391|Llandow|73|0110;1392|Llantwit Major|240|0110;1393|Peterston-super-Ely|58|0110;1394|Plymouth|134|0091;1395|Rhoose|128|0110;1396|St Athan|92|0110;1397|St Bride's Major|120|0110;1398|St Nicholas and Llancarfan|68|0110;1399|St Augustine's|218|0091;1400|Stanwell|98|0091;1401|Sully|112|0091;1402|Wenvoe|77|0110",
  ],
  [
    "W06000015",
    "Cardiff",
    "1270|Adamsdown|210|0089;1271|Butetown|346|0091;1272|Caerau|206|0092;1273|Canton|343|0092;1274|Cathays|496|0091;1275|Cyncoed|246|0089;1276|Ely|254|0092;1277|Fairwater|273|0092;1278|Gabalfa|119|0090;1279|Grangetown|510|0091;1280|Heath|251|0090;1281|Lisvane and Thornhill|229|0090;1282|Llandaff|204|0092;1283|Llandaff North|152|0090;1284|Llanishen|274|0090;1285|Llanrumney|239|0089;1286|Pentwyn|203|0089;1287|Pentyrch and St Fagans|260|0092;1288|Penylan|292|0089;1289|Plasnewydd|328|0089;1290|Pontprennau and Old St Mellons|235|0090;1291|Radyr|160|0092;1292|Rhiwbina|259|0090;1293|Riverside|309|0092;1294|Rumney|199|0089;1295|Splott|310|0091;1296|Trowbridge|342|0089;1297|Whitchurch and Tongwynlais|409|0090",
  ],
  [
    "W06000016",
    "Rhondda Cynon Taf",
    "1071|Aberaman|226|0099;1072|Abercynon|146|0106;1073|Aberdare East|182|0099;1074|Aberdare West and Llwydcoed|228|0099;1075|Beddau and Tyn-y-nant|122|0106;1076|Brynna and Llanharan|199|0106;1077|Church Village|123|0106;1078|Cilfynydd|59|0106;1079|Cwm Clydach|60|0107;1080|Cwmbach|121|0099;1081|Cymer|126|0107:117+0106:9;1082|Ferndale and Maerdy|154|0107;1083|Gilfach-goch|59|0107;1084|Glyn-coch|46|0106;1085|Graig and Pontypridd West|185|0106;1086|Hawthorn and Lower Rhydfelen|66|0106;1087|Hirwaun, Penderyn and Rhigos|179|0099;1088|Llanharry|80|0106;1089|Llantrisant and Talbot Green|203|0106;1090|Llantwit Fardre|134|0106;1091|Llwyn-y-pia|88|0107;1092|Mountain Ash|179|0106;1093|Penrhiw-ceibr|110|0106;1094|Pentre|127|0107;1095|Pen-y-graig|124|0107;1096|Pen-y-waun|69|0099;1097|Pontyclun Central|55|0092;1098|Pontyclun East|46|0092;1099|Pontyclun West|80|0092:61+0106:19;1100|Pontypridd Town|106|0106;1101|Porth|140|0107;1102|Rhydfelen Central|54|0106;1103|Taff's Well|124|0090;1104|Ton-teg|91|0106;1105|Tonypandy|94|0107;1106|Tonyrefail East|101|0107;1107|Tonyrefail West|123|0107;1108|Trallwng|81|0106;1109|Trealaw|68|0107;1110|Treforest|98|0106;1111|Treherbert|139|0107;1112|Treorchy|173|0107;1113|Tylorstown and Ynyshir|166|0107;1114|Upper Rhydfelen and Glyn-taf|59|0106;1115|Ynysybwl|90|0106;1116|Ystrad|117|0107",
  ],
  [
    "W06000018",
    "Caerphilly",
    "1648|Aber Valley|125|0088;1649|Aberbargoed and Bargoed|226|0084;1650|Abercarn|142|0105;1651|Argoed|96|0105;1652|Bedwas and Trethomas|163|0088;1653|Blackwood|217|0105;1654|Cefn Fforest and Pengam|180|0088:114+0105:66;1655|Crosskeys|72|0105;1656|Crumlin|181|0105;1657|Darran Valley|68|0084;1658|Gilfach|45|0084;1659|Hengoed|109|0088;1660|Llanbradach|87|0088;1661|Machen and Rudry|156|0088;1662|Maesycwmmer|85|0088;1663|Morgan Jones|161|0088;1664|Moriah and Pontlottyn|141|0084;1665|Nelson|95|0088;1666|New Tredegar|150|0084;1667|Newbridge|186|0105;1668|Penmaen|147|0105;1669|Penyrheol|244|0088;1670|Pontllanfraith|214|0088;1671|Risca East|105|0105;1672|Risca West|134|0105;1673|St Cattwg|165|0088;1674|St Martins|195|0088;1675|Twyn Carno|102|0084;1676|Van|94|0088;1677|Ynysddu|106|0088;1678|Ystrad Mynach|171|0088",
  ],
  [
    "W06000019",
    "Blaenau Gwent",
    "1256|Abertillery and Six Bells|181|0084;1257|Beaufort|149|0084;1258|Blaina|122|0084;1259|Brynmawr|154|0084;1260|Cwm|87|0084;1261|Cwmtillery|129|0084;1262|Ebbw Vale North|133|0084;1263|Ebbw Vale South|130|0084;1264|Georgetown|89|0084;1265|Llanhilleth|115|0084;1266|Nantyglo|124|0084;1267|Rassau and Garnlydan|111|0084;1268|Sirhowy|162|0084;1269|Tredegar|159|0084",
  ],
  [
    "W06000020",
    "Torfaen",
    "1361|Abersychan|260|0109;1362|Blaenavon|205|0109;1363|Coed Eva|37|0109;1364|Croesyceiliog|144|0109;1365|Fairwater|105|0109;1366|Greenmeadow|56|0109;1367|Llanfrechfa and Ponthir|70|0109;1368|Llantarnam|228|0109;1369|Llanyrafon|75|0109;1370|New Inn|130|0109;1371|Panteg|146|0109;1372|Pontnewydd|177|0109;1373|Pontnewynydd and Snatchwood|188|0109;1374|Pontypool Fawr|259|0109;1375|St. Dials|132|0109;1376|Trevethin and Penygarn|108|0109;1377|Two Locks|114|0109;1378|Upper Cwmbran|144|0109",
  ],
  [
    "W06000021",
    "Monmouthshire",
    "1762|Bulwark and Thornwell|102|0101;1763|Caerwent|79|0101;1764|Caldicot Castle|30|0101;1765|Caldicot Cross|43|0101;1766|Cantref|70|0101;1767|Chepstow Castle and Larkfield|145|0101;1768|Croesonen|40|0101;1769|Crucorney|102|0101;1770|Devauden|79|0101;1771|Dewstow|37|0101;1772|Drybridge|40|0101;1773|Gobion Fawr|167|0101;1774|Goetre Fawr|92|0101;1775|Grofield|151|0101;1776|Lansdown|57|0101;1777|Llanbadoc and Usk|150|0101;1778|Llanelly|149|0101;1779|Llanfoist Fawr and Govilon|125|0101;1780|Llangybi Fawr|87|0101;1781|Llantilio Crossenny|126|0101;1782|Magor East with Undy|98|0101;1783|Magor West|61|0101;1784|Mardy|75|0101;1785|Mitchel Troy and Trellech United|167|0101;1786|Mount Pleasant|51|0101;1787|Osbaston|77|0101;1788|Overmonnow|50|0101;1789|Park|56|0101;1790|Pen Y Fal|59|0101;1791|Portskewett|66|0101;1792|Raglan|91|0101;1793|Rogiet|52|0101;1794|Severn|72|0101;1795|Shirenewton|91|0101;1796|St Arvans|85|0101;1797|St Kingsmark|44|0101;1798|Town|115|0101;1799|West End|49|0101;1800|Wyesham|67|0101",
  ],
  [
    "W06000022",
    "Newport",
    "1627|Allt-yr-yn|255|0105;1628|Alway|155|0104;1629|Beechwood|148|0104;1630|Bettws|171|0104;1631|Bishton and Langstone|147|0104;1632|Caerleon|251|0104;1633|Gaer|173|0105;1634|Graig|135|0105;1635|Lliswerry|285|0104;1636|Llanwern|138|0104;1637|Malpas|162|0104;1638|Pillgwenlly|221|0104;1639|Ringland|160|0104;1640|Rogerstone East|83|0105;1641|Rogerstone North|72|0105;1642|Rogerstone West|134|0105;1643|Shaftesbury|105|0104;1644|St Julians|170|0104;1645|Stow Hill|265|0104;1646|Tredegar Park and Marshfield|242|0105;1647|Victoria|172|0104",
  ],
  [
    "W06000023",
    "Powys",
    "1117|Aber-craf and Ystradgynlais|149|0085;1118|Banwy, Llanfihangel and Llanwddyn|128|0102;1119|Berriew and Castle Caereinion|115|0102;1120|Brecon East|192|0085;1121|Brecon West|107|0085;1122|Bronllys and Felin-fach|121|0085;1123|Builth|85|0085;1124|Caersws|107|0102;1125|Churchstoke|67|0102;1126|Crickhowell with Cwmdu and Tretower|117|0085;1127|Cwm-twrch|78|0085;1128|Disserth and Trecoed with Newbridge|80|0085;1129|Dolforwyn|80|0102;1130|Forden and Montgomery|123|0102;1131|Glantwymyn|140|0102;1132|Glasbury|115|0085;1133|Guilsfield|72|0102;1134|Gwernyfed|76|0085;1135|Hay|74|0085;1136|Ithon Valley|96|0085;1137|Kerry|96|0102;1138|Knighton with Beguildy|138|0085;1139|Llanafanfawr with Garth|100|0085;1140|Llanbrynmair|92|0102;1141|Llandinam with Dolfor|98|0102;1142|Llandrindod North|70|0085;1143|Llandrindod South|125|0085;1144|Llandrinio|84|0102;1145|Llandysilio|75|0102;1146|Llanelwedd|86|0085;1147|Llanfair Caereinion and Llanerfyl|130|0102;1148|Llanfyllin|85|0102;1149|Llangattock and Llangynidr|73|0085;1150|Llangors with Bwlch|66|0085;1151|Llangunllo with Norton|72|0085;1152|Llangyniew and Meifod|100|0102;1153|Llanidloes|203|0102;1154|Llanrhaeadr-ym-Mochnant and Llansilin|148|0102;1155|Llansantffraid|103|0102;1156|Llanwrtyd Wells|110|0085;1157|Llanyre with Nantmel|84|0085;1158|Machynlleth|101|0102;1159|Maescar and Llywel|95|0085;1160|Newtown Central and South|109|0102;1161|Newtown East|143|0102;1162|Newtown North|79|0102;1163|Newtown West|87|0102;1164|Old Radnor|102|0085;1165|Presteigne|72|0085;1166|Rhayader|83|0085;1167|Rhiwcynon|125|0102;1168|Talgarth|79|0085;1169|Talybont-on-Usk|100|0085;1170|Tawe Uchaf|101|0085;1171|Trelystan and Trewern|84|0102;1172|Welshpool Castle|139|0102;1173|Welshpool Gungrog|100|0102;1174|Welshpool Llanerchyddol|78|0102;1175|Ynyscedwyn|65|0085;1176|Yscir with Honddu Isaf and Llanddew|98|0085",
  ],
  [
    "W06000024",
    "Merthyr Tydfil",
    "1616|Bedlinog and Trelewis|98|0099;1617|Cyfarthfa|168|0099;1618|Dowlais and Pant|170|0099;1619|Gurnos|99|0099;1620|Merthyr Vale|90|0099;1621|Park|146|0099;1622|Penydarren|115|0099;1623|Plymouth|180|0099;1624|Town|297|0099;1625|Treharris|153|0099;1626|Vaynor|107|0099",
  ],
];
