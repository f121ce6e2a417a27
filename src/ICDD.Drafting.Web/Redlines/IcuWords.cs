using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace ICDD.Drafting.Web;

/// <summary>
/// Where words begin and end, by the ICU that the runtime itself stands on: it knows the words of Thai, Lao, Khmer,
/// Burmese, Chinese and Japanese. Another version may know other words, so this is for the eye only.
/// </summary>
public static class IcuWords
{
    private const int Newest = 120;
    private const int Oldest = 50;
    private const int Words = 1;
    private const int Done = -1;

    private static readonly Icu? Found = Find();

    private delegate nint OpenBreaks(int kind, string locale, nint text, int length, ref int status);

    private delegate int NextBreak(nint breaks);

    private delegate void CloseBreaks(nint breaks);

    public static bool IsFound => Found is not null;

    /// <summary>The ends of a text among them; null where this machine has no ICU.</summary>
    public static IReadOnlySet<int>? BreaksIn(string text)
    {
        if (Found is not { } icu)
            return null;
        var characters = GCHandle.Alloc(text, GCHandleType.Pinned);
        try
        {
            var status = 0;
            var breaks = icu.Open(Words, "", characters.AddrOfPinnedObject(), text.Length, ref status);
            if (status > 0 || breaks == 0)
                return null;
            try
            {
                return Each(icu, breaks).Prepend(0).ToFrozenSet();
            }
            finally
            {
                icu.Close(breaks);
            }
        }
        finally
        {
            characters.Free();
        }
    }

    private static IEnumerable<int> Each(Icu icu, nint breaks)
    {
        for (var at = icu.Next(breaks); at != Done; at = icu.Next(breaks))
            yield return at;
    }

    private static Icu? Find()
    {
        if (OperatingSystem.IsWindows())
            return In("icu.dll", "");
        if (OperatingSystem.IsMacOS())
            return In("libicucore.dylib", "");
        return Enumerable.Range(0, Newest - Oldest).Select(older => Newest - older)
            .Select(version => In($"libicuuc.so.{version}", $"_{version}")).FirstOrDefault(icu => icu is not null);
    }

    private static Icu? In(string library, string suffix) =>
        NativeLibrary.TryLoad(library, out var icu)
        && NativeLibrary.TryGetExport(icu, $"ubrk_open{suffix}", out var open)
        && NativeLibrary.TryGetExport(icu, $"ubrk_next{suffix}", out var next)
        && NativeLibrary.TryGetExport(icu, $"ubrk_close{suffix}", out var close)
            ? new(
                Marshal.GetDelegateForFunctionPointer<OpenBreaks>(open),
                Marshal.GetDelegateForFunctionPointer<NextBreak>(next),
                Marshal.GetDelegateForFunctionPointer<CloseBreaks>(close))
            : null;

    private sealed record Icu(OpenBreaks Open, NextBreak Next, CloseBreaks Close);
}
