namespace ICDD.Drafting;

/// <summary>
/// The chair certifies that the issued text is the adopted one with the editorial changes that hold; not before every
/// change is past challenge. From here on there are corrigenda only.
/// </summary>
/// <param name="Issued">The hash of the text that the chair had before its eyes.</param>
[GivenBy(Role.Chair), During(Stage.Adopted)]
public sealed record CertifyText(TextHash Issued) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (draft.Editorial.Certified is not null)
            return new TextIsCertified();
        var open = draft.Editorial.Changes.Where(change => !change.IsSettled(now)).ToList();
        if (open.Count > 0)
            return new EditorialReviewIsOpen(open.Select(change => change.Number).ToSequence());
        var issued = TextHash.Of(IssuedText.Of(draft));
        return issued != Issued || !IssuedText.IsAdoptedTextWithItsChanges(draft)
            ? new IssuedTextIsAnother(issued.Value)
            : new TextCertified(TextHash.Of(TextState.Of(draft)), issued);
    }
}

public sealed record TextCertified(TextHash Adopted, TextHash Issued) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) =>
        draft with { Editorial = draft.Editorial with { Certified = new Certification(Adopted, Issued, stamp) } };

    public override Touched Touches(Draft draft) => Touched.Nothing;
}
