using System.Security;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>
/// LibreOffice, told by a macro of its own to accept or to reject everything and to write down what is left.
/// </summary>
internal sealed class LibreOffice : IDisposable
{
    private const string Macro = """
        Sub TakeAll(orders)
          For Each asked In Split(orders, "|")
            parts = Split(asked, ";")
            Take parts(0), parts(1), parts(2)
          Next
        End Sub

        Sub Take(source, target, order)
          Dim hidden(0) As New com.sun.star.beans.PropertyValue
          hidden(0).Name = "Hidden"
          hidden(0).Value = True
          doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
          If order <> "" Then
            helper = createUnoService("com.sun.star.frame.DispatchHelper")
            helper.executeDispatch(doc.CurrentController.Frame, order, "", 0, Array())
          End If
          Dim plain(1) As New com.sun.star.beans.PropertyValue
          plain(0).Name = "FilterName"
          plain(0).Value = "Text (encoded)"
          plain(1).Name = "FilterOptions"
          plain(1).Value = "UTF8"
          doc.storeToURL(target, plain())
          doc.close(True)
        End Sub
        """;

    private readonly string _soffice = Needs.Program("soffice");
    private readonly TemporaryFolder _folder = new();

    /// <summary>
    /// What is left of each file when its changes are accepted, rejected, or left alone; in one go, since starting is
    /// slow.
    /// </summary>
    public async Task<IReadOnlyList<string>> Read(params IReadOnlyList<(byte[] Docx, string Side)> files)
    {
        await Prepare();
        var orders = new List<string>();
        for (var at = 0; at < files.Count; at++)
        {
            await File.WriteAllBytesAsync(_folder.File($"{at}.docx"), files[at].Docx);
            orders.Add(
                $"file://{_folder.File($"{at}.docx")};file://{_folder.File($"{at}.txt")};{Order(files[at].Side)}");
        }

        await Start($"macro:///Standard.Redlines.TakeAll(\"{string.Join('|', orders)}\")");
        return [
            .. Enumerable.Range(0, files.Count).Select(at => File.ReadAllText(_folder.File($"{at}.txt")).TrimStart())
        ];
    }

    public void Dispose() => _folder.Dispose();

    private static string Order(string side) => side switch
    {
        "accept" => ".uno:AcceptAllTrackedChanges",
        "reject" => ".uno:RejectAllTrackedChanges",
        _ => "",
    };

    /// <summary>
    /// The first start makes a profile and throws away what was in its place, so the macro comes after it.
    /// </summary>
    private async Task Prepare()
    {
        await Start("--terminate_after_init");
        var library = Path.Combine(_folder.Path, "profile", "user", "basic", "Standard");
        Directory.CreateDirectory(library);
        await File.WriteAllTextAsync(Path.Combine(library, "Redlines.xba"), Module(Macro));
        await File.WriteAllTextAsync(
            Path.Combine(library, "script.xlb"), Library("""<library:element library:name="Redlines"/>"""));
    }

    private Task<string> Start(string order) => Needs.Run(
        _soffice, $"-env:UserInstallation=file://{_folder.File("profile")}", "--headless", "--norestore", order);

    private static string Module(string code) =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
        <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Redlines"
            script:language="StarBasic">{SecurityElement.Escape(code)}</script:module>
        """;

    private static string Library(string elements) =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
        <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
            library:readonly="false" library:passwordprotected="false">{elements}</library:library>
        """;
}
