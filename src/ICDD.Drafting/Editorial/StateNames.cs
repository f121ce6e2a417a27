namespace ICDD.Drafting;

/// <summary>
/// The States and their names, one a line: as ISO 3166 and the UN (M49) have them, in short and in full, and older
/// names under which they still stand in texts. Long because there are so many States.
/// </summary>
internal static class StateNames
{
    public const string Lines =
        """
        Afghanistan|Islamic Republic of Afghanistan
        Albania|Republic of Albania
        Algeria|People’s Democratic Republic of Algeria
        Andorra|Principality of Andorra
        Angola|Republic of Angola
        Antigua and Barbuda
        Argentina|Argentine Republic
        Armenia|Republic of Armenia
        Australia
        Austria|Republic of Austria
        Azerbaijan|Republic of Azerbaijan
        Bahamas|Commonwealth of the Bahamas
        Bahrain|Kingdom of Bahrain
        Bangladesh|People’s Republic of Bangladesh
        Barbados
        Belarus|Republic of Belarus
        Belgium|Kingdom of Belgium
        Belize
        Benin|Republic of Benin
        Bhutan|Kingdom of Bhutan
        Plurinational State of Bolivia|Bolivia
        Bosnia and Herzegovina|Republic of Bosnia and Herzegovina
        Botswana|Republic of Botswana
        Brazil|Federative Republic of Brazil
        Brunei Darussalam|Brunei
        Bulgaria|Republic of Bulgaria
        Burkina Faso
        Burundi|Republic of Burundi
        Cabo Verde|Republic of Cabo Verde|Cape Verde
        Cambodia|Kingdom of Cambodia
        Cameroon|Republic of Cameroon
        Canada
        Central African Republic
        Chad|Republic of Chad
        Chile|Republic of Chile
        China|People’s Republic of China
        Colombia|Republic of Colombia
        Comoros|Union of the Comoros
        Congo|Republic of the Congo
        Democratic Republic of the Congo|DRC
        Costa Rica|Republic of Costa Rica
        Côte d’Ivoire|Republic of Côte d’Ivoire|Cote d’Ivoire|Ivory Coast
        Croatia|Republic of Croatia
        Cuba|Republic of Cuba
        Cyprus|Republic of Cyprus
        Czechia|Czech Republic
        Denmark|Kingdom of Denmark
        Djibouti|Republic of Djibouti
        Dominica|Commonwealth of Dominica
        Dominican Republic
        Ecuador|Republic of Ecuador
        Egypt|Arab Republic of Egypt
        El Salvador|Republic of El Salvador
        Equatorial Guinea|Republic of Equatorial Guinea
        Eritrea|State of Eritrea
        Estonia|Republic of Estonia
        Eswatini|Kingdom of Eswatini|Swaziland|Kingdom of Swaziland
        Ethiopia|Federal Democratic Republic of Ethiopia
        Fiji|Republic of Fiji
        Finland|Republic of Finland
        France|French Republic
        Gabon|Gabonese Republic
        Gambia|Republic of the Gambia
        Georgia
        Germany|Federal Republic of Germany
        Ghana|Republic of Ghana
        Greece|Hellenic Republic
        Grenada
        Guatemala|Republic of Guatemala
        Guinea|Republic of Guinea
        Guinea-Bissau|Republic of Guinea-Bissau
        Guyana|Republic of Guyana
        Haiti|Republic of Haiti
        Honduras|Republic of Honduras
        Hungary
        Iceland|Republic of Iceland
        India|Republic of India
        Indonesia|Republic of Indonesia
        Islamic Republic of Iran|Iran
        Iraq|Republic of Iraq
        Ireland
        Israel|State of Israel
        Italy|Italian Republic
        Jamaica
        Japan
        Jordan|Hashemite Kingdom of Jordan
        Kazakhstan|Republic of Kazakhstan
        Kenya|Republic of Kenya
        Kiribati|Republic of Kiribati
        Democratic People’s Republic of Korea|North Korea|DPRK
        Republic of Korea|South Korea
        Kuwait|State of Kuwait
        Kyrgyzstan|Kyrgyz Republic
        Lao People’s Democratic Republic|Laos|Lao PDR
        Latvia|Republic of Latvia
        Lebanon|Lebanese Republic
        Lesotho|Kingdom of Lesotho
        Liberia|Republic of Liberia
        Libya
        Liechtenstein|Principality of Liechtenstein
        Lithuania|Republic of Lithuania
        Luxembourg|Grand Duchy of Luxembourg
        Madagascar|Republic of Madagascar
        Malawi|Republic of Malawi
        Malaysia
        Maldives|Republic of Maldives
        Mali|Republic of Mali
        Malta|Republic of Malta
        Marshall Islands|Republic of the Marshall Islands
        Mauritania|Islamic Republic of Mauritania
        Mauritius|Republic of Mauritius
        Mexico|United Mexican States
        Federated States of Micronesia|Micronesia
        Republic of Moldova|Moldova
        Monaco|Principality of Monaco
        Mongolia
        Montenegro
        Morocco|Kingdom of Morocco
        Mozambique|Republic of Mozambique
        Myanmar|Republic of Myanmar|Burma
        Namibia|Republic of Namibia
        Nauru|Republic of Nauru
        Nepal|Federal Democratic Republic of Nepal
        Netherlands|Kingdom of the Netherlands
        New Zealand
        Nicaragua|Republic of Nicaragua
        Niger|Republic of the Niger
        Nigeria|Federal Republic of Nigeria
        North Macedonia|Republic of North Macedonia
        Norway|Kingdom of Norway
        Oman|Sultanate of Oman
        Pakistan|Islamic Republic of Pakistan
        Palau|Republic of Palau
        Panama|Republic of Panama
        Papua New Guinea|Independent State of Papua New Guinea
        Paraguay|Republic of Paraguay
        Peru|Republic of Peru
        Philippines|Republic of the Philippines
        Poland|Republic of Poland
        Portugal|Portuguese Republic
        Qatar|State of Qatar
        Romania
        Russian Federation|Russia
        Rwanda|Rwandese Republic
        Saint Kitts and Nevis
        Saint Lucia
        Saint Vincent and the Grenadines
        Samoa|Independent State of Samoa
        San Marino|Republic of San Marino
        Sao Tome and Principe|Democratic Republic of Sao Tome and Principe|São Tomé and Príncipe
        Saudi Arabia|Kingdom of Saudi Arabia
        Senegal|Republic of Senegal
        Serbia|Republic of Serbia
        Seychelles|Republic of Seychelles
        Sierra Leone|Republic of Sierra Leone
        Singapore|Republic of Singapore
        Slovakia|Slovak Republic
        Slovenia|Republic of Slovenia
        Solomon Islands
        Somalia|Federal Republic of Somalia
        South Africa|Republic of South Africa
        South Sudan|Republic of South Sudan
        Spain|Kingdom of Spain
        Sri Lanka|Democratic Socialist Republic of Sri Lanka
        Sudan|Republic of the Sudan
        Suriname|Republic of Suriname
        Sweden|Kingdom of Sweden
        Switzerland|Swiss Confederation
        Syrian Arab Republic|Syria
        Tajikistan|Republic of Tajikistan
        United Republic of Tanzania|Tanzania
        Thailand|Kingdom of Thailand
        Timor-Leste|Democratic Republic of Timor-Leste|East Timor
        Togo|Togolese Republic
        Tonga|Kingdom of Tonga
        Trinidad and Tobago|Republic of Trinidad and Tobago
        Tunisia|Republic of Tunisia
        Türkiye|Republic of Türkiye|Turkey|Republic of Turkey
        Turkmenistan
        Tuvalu
        Uganda|Republic of Uganda
        Ukraine
        United Arab Emirates|UAE
        United Kingdom|United Kingdom of Great Britain and Northern Ireland|UK
        United States|United States of America|USA
        Uruguay|Eastern Republic of Uruguay
        Uzbekistan|Republic of Uzbekistan
        Vanuatu|Republic of Vanuatu
        Bolivarian Republic of Venezuela|Venezuela
        Viet Nam|Vietnam|Socialist Republic of Viet Nam
        Yemen|Republic of Yemen
        Zambia|Republic of Zambia
        Zimbabwe|Republic of Zimbabwe
        Holy See
        State of Palestine|Palestine
        Cook Islands
        Niue
        """;
}
