namespace ICDD.Drafting.Documents;

/// <summary>
/// What a file may hold that does not come in: each kind has its words on the page, over HTTP and on the command line.
/// </summary>
public enum LeftOut
{
    Pictures,
    TextBoxes,
    Footnotes,
    Formulas,
    StruckByHand,
    HiddenText,
    ResolvedComments,
    StrikeThrough,
    Symbols,
    InvisibleSigns,
    Template,
    LocalLinks,
    Title,
    Masthead,
    Headings,
    OtherWords,
    PutIn,
    Annex,
    Tables,
    Columns,
    Cells,
    FocusAreas,
    Introductions,
    Rejected,
    PartOfProposals,
    ClosedProposals,
    Comments,
}
