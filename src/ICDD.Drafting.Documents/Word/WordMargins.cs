using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>
/// The words of a header or footer; what a program computes there, such as the number of a page, is none of them.
/// </summary>
internal static class WordMargins
{
    public static string Read(WordPackage package, string name)
    {
        using var part = package.Read(name);
        var (text, isText, fields) = (new StringBuilder(), false, 0);
        while (part?.Read() == true && text.Length < Limits.Line)
        {
            if (part.IsText && isText && fields == 0)
                text.Append(part.Value);
            if (!part.IsWord)
                continue;
            isText = part.IsStart && part.Name == "t" && !part.IsClosed;
            fields += (part.Name, part.IsStart) switch
            {
                ("fldSimple", true) => part.IsClosed ? 0 : 1,
                ("fldSimple", false) => -1,
                ("fldChar", true) => part.Attribute("fldCharType") switch { "begin" => 1, "end" => -1, _ => 0 },
                _ => 0,
            };
        }

        return OneLine.Of(text.ToString()).Trim('/', ' ');
    }
}
