namespace ICDD.Drafting.Documents;

public sealed record FileIsEmpty : Refusal;

public sealed record FileIsTooLarge(int Limit) : Refusal;

/// <summary>Reading it was ended at one of these limits.</summary>
public sealed record FileTakesTooMuch(int Seconds, int Megabytes) : Refusal;

/// <param name="Kind">The name of another format, the same in every language: <c>PDF</c>.</param>
public sealed record FileIsOfAnotherKind(string Kind) : Refusal;

/// <param name="Kind">The name of a format that LibreOffice reads: <c>ODT</c>.</param>
public sealed record FileNeedsLibreOffice(string Kind) : Refusal;

public sealed record FileIsNotWord : Refusal;

public sealed record FileIsOldWord : Refusal;

public sealed record FileIsPasswordProtected : Refusal;

public sealed record FileIsDamaged : Refusal;

public sealed record FileUnpacksTooLarge(int Limit) : Refusal;

public sealed record FileHasTooManyParts(int Limit) : Refusal;

public sealed record FileHasUnsafeParts : Refusal;

public sealed record FileHasMacros : Refusal;

public sealed record FileHasEmbeddedObjects : Refusal;

public sealed record FileHasExternalParts : Refusal;

public sealed record FileHasDocumentType : Refusal;

public sealed record FileIsNestedTooDeep(int Limit) : Refusal;

public sealed record FileHasNoText : Refusal;

public sealed record FileHasTooManyParagraphs(int Limit) : Refusal;

public sealed record FileHasTooManyComments(int Limit) : Refusal;

public sealed record FileIsNotUtf8 : Refusal;

public sealed record FileIsOfAnotherDocument : Refusal;

public sealed record FileChangesTooMuch(int Count, int Limit) : Refusal;

/// <param name="Name">What was issued, as in the addresses of exports: <c>proposals</c>.</param>
public sealed record IssueCannotComeBack(string Name) : Refusal;

/// <param name="Begins">The first words of the paragraph, as far as they are sound.</param>
public sealed record ParagraphIsTooLong(string Begins, int Length, int Limit) : Refusal;

/// <summary>Asterisks, brackets, bars and the like, of which a text has few.</summary>
public sealed record ParagraphHasTooManySigns(string Begins, int Limit) : Refusal;

public sealed record ParagraphHasForbiddenCharacter(string Begins, string CodePoint, string Name) : Refusal;

public sealed record ParagraphIsUnsound(string Begins) : Refusal;
