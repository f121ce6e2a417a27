namespace ICDD.Drafting.Documents;

/// <summary>One step of the way of a document: when, by whom, in what part, with what outcome.</summary>
internal sealed record AknStep(Stamp Stamp, string By, string As, string Outcome, string About)
{
    public long Version => Stamp.Version;

    public void Write(AknXml xml, AknIdentity identity, int number) => xml.Empty(
        "step",
        ("eId", $"{identity.Prefix}step_{Numerals.Arabic(number)}"),
        ("date", AknNames.Moment(Stamp.At)),
        ("by", identity.Ref(By)),
        ("as", identity.Ref(As)),
        ("outcome", identity.Ref(Outcome)),
        ("href", About));
}
