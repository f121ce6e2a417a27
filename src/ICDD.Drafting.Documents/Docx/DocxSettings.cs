using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Settings: as Word 2013 and later lay out; what a receiver changes in a draft is tracked.
/// </summary>
internal static class DocxSettings
{
    public static Settings Of(Folio folio)
    {
        var settings = new Settings();
        if (DocxTracking.IsToBeEdited(folio))
            settings.Append(new TrackRevisions());
        settings.Append(
            new DefaultTabStop { Val = 567 },
            new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
            new Compatibility(new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = new StringValue("15"),
            }));
        return settings;
    }
}
