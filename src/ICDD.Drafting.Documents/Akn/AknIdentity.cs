namespace ICDD.Drafting.Documents;

/// <summary>What a document is, as the metadata say: its addresses, its day, and by whom it is.</summary>
internal sealed record AknIdentity(string Work, string Expression, string Day, string DayName)
{
    /// <summary>Of the whole document, <c>!main</c>, or of an annex.</summary>
    public string Component { get; init; } = "!main";

    public string Author { get; init; } = "conference";

    public string AuthorRole { get; init; } = "author";

    /// <summary>The symbol of the work, which is the same for each of its expressions.</summary>
    public string Number { get; init; } = "";

    /// <summary>The symbol of this expression; none where the work has one only.</summary>
    public string Version { get; init; } = "";

    /// <summary>The day of the work where it is another one than that of the expression.</summary>
    public string WorkDay { get; init; } = "";

    public string Title { get; init; } = "";

    public required string Language { get; init; }

    /// <summary>Stands before every name in a document that is part of another.</summary>
    public string Prefix { get; init; } = "";

    public void Write(AknXml xml)
    {
        using (xml.In("identification", ("source", Ref("secretariat"))))
        {
            using (xml.In("FRBRWork"))
            {
                Core(xml, Work, $"{Work}/{Component}", WorkDay.Length > 0 ? (WorkDay, "opening") : (Day, DayName));
                xml.Empty("FRBRcountry", ("value", "un"));
                if (Number.Length > 0)
                    xml.Empty("FRBRnumber", ("value", Number));
                if (Title.Length > 0)
                    xml.Empty("FRBRname", ("value", Title));
            }

            using (xml.In("FRBRExpression"))
            {
                Core(xml, Expression, $"{Expression}/{Component}", (Day, DayName));
                if (Version.Length > 0)
                    xml.Empty("FRBRversionNumber", ("value", Version));
                xml.Empty("FRBRlanguage", ("language", Language));
            }

            using (xml.In("FRBRManifestation"))
                Core(xml, $"{Expression}.akn", $"{Expression}/{Component}.xml", (Day, DayName));
        }
    }

    public string Ref(string name) => $"#{Prefix}{name}";

    private void Core(AknXml xml, string uri, string @this, (string Day, string Name) dated)
    {
        xml.Empty("FRBRthis", ("value", @this));
        xml.Empty("FRBRuri", ("value", uri));
        xml.Empty("FRBRdate", ("date", dated.Day), ("name", dated.Name));
        xml.Empty("FRBRauthor", ("href", Ref(Author)), ("as", Ref(AuthorRole)));
    }
}
