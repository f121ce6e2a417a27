namespace ICDD.Drafting.Web;

/// <summary>
/// Which entries of the record are read: by kind of act, by who acted, by clause, by words. Empty is any.
/// </summary>
public sealed record RecordFilter(string Kind, string By, string Clause, string Words)
{
    public static RecordFilter Of(string? kind, string? by, string? clause, string? words) =>
        new(kind ?? "", by ?? "", clause ?? "", (words ?? "").Trim());

    public bool IsAny => this == new RecordFilter("", "", "", "");

    public IEnumerable<RecordedAct> Of(IEnumerable<RecordedAct> acts, Sentences sentences) =>
        acts.Where(act => Passes(act) && (Words.Length == 0 || Says(act, sentences)));

    /// <summary>
    /// The filter as it stands in an address, from the first sign on; a page goes with it where one is named.
    /// </summary>
    public string Query(int page = 1) =>
        AddressQuery.Of(page, ("kind", Kind), ("by", By), ("clause", Clause), ("q", Words));

    private bool Passes(RecordedAct act) =>
        (Kind.Length == 0 || Css.Of(act.Kind) == Kind)
        && (By.Length == 0 || act.Entry.By.Attribution == By)
        && (Clause.Length == 0 || act.Clause?.Value == Clause);

    private bool Says(RecordedAct act, Sentences sentences) =>
        Sentences.Said(act.Entry.Event).Has(Words)
        || Sentences.Text(act.Entry.Event).Has(Words)
        || sentences.Of(act).Has(Words);
}
