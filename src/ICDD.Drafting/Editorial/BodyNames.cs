namespace ICDD.Drafting;

/// <summary>Organizations and their bodies, one a line: in full, in other spellings, in short.</summary>
internal static class BodyNames
{
    public const string Lines =
        """
        United Nations|UN
        General Assembly of the United Nations|United Nations General Assembly|UNGA
        Economic and Social Council|ECOSOC
        United Nations Secretariat|Secretariat of the United Nations
        United Nations Educational, Scientific and Cultural Organization|UNESCO
        United Nations Development Programme|UNDP
        United Nations Environment Programme|UNEP
        United Nations Children’s Fund|UNICEF
        United Nations Population Fund|UNFPA
        Office of the United Nations High Commissioner for Refugees|UNHCR
        Office of the United Nations High Commissioner for Human Rights|OHCHR
        United Nations Office on Drugs and Crime|UNODC
        United Nations Office for Disarmament Affairs|UNODA
        United Nations Institute for Training and Research|UNITAR
        United Nations Industrial Development Organization|UNIDO
        United Nations Conference on Trade and Development|UN Trade and Development|UNCTAD
        United Nations Framework Convention on Climate Change|UNFCCC
        United Nations Human Settlements Programme|UN-Habitat
        United Nations Entity for Gender Equality and the Empowerment of Women|UN-Women
        United Nations Economic and Social Commission for Asia and the Pacific
        |Economic and Social Commission for Asia and the Pacific|ESCAP
        World Food Programme|WFP
        World Health Organization|World Health Organisation|WHO
        World Trade Organization|World Trade Organisation|WTO
        World Intellectual Property Organization|WIPO
        World Meteorological Organization|WMO
        World Bank Group|World Bank
        International Monetary Fund|IMF
        International Labour Organization|International Labor Organization|ILO
        International Telecommunication Union|International Telecommunications Union|ITU
        International Maritime Organization|IMO
        International Civil Aviation Organization|ICAO
        International Atomic Energy Agency|IAEA
        International Organization for Migration|IOM
        International Court of Justice|ICJ
        International Criminal Court|ICC
        International Committee of the Red Cross|ICRC
        Food and Agriculture Organization of the United Nations|Food and Agriculture Organization|FAO
        Universal Postal Union|UPU
        Internet Governance Forum|IGF
        Internet Corporation for Assigned Names and Numbers|ICANN
        Association of Southeast Asian Nations|Association of South East Asian Nations
        |Association of South-East Asian Nations|ASEAN
        Asia-Pacific Economic Cooperation|APEC
        Asian Development Bank|ADB
        Pacific Islands Forum|PIF
        South Asian Association for Regional Cooperation|SAARC
        Shanghai Cooperation Organization|SCO
        African Union|AU
        Caribbean Community|CARICOM
        Organization of American States|OAS
        Organization of Islamic Cooperation|Organisation of Islamic Cooperation|OIC
        Organization for Security and Co-operation in Europe|OSCE
        Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development
        |OECD
        European Union|EU
        Council of Europe
        League of Arab States|Arab League
        Gulf Cooperation Council|GCC
        Non-Aligned Movement|NAM
        Group of 77 and China|G77 and China
        Group of Twenty|G20
        """;
}
