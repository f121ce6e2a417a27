using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace ICDD.Drafting.Web;

public sealed partial class Words
{
    // No word of a person holds it: it is a control character.
    private const char Around = '\u0001';

    /// <summary>The same words as <c>this[key, facts]</c>, each time in them standing as one.</summary>
    public RenderFragment Told(string key, params object[] facts) => builder =>
    {
        object[] marked =
            [.. facts.Select((fact, at) => fact is ShownTime ? $"{Around}{at}{Around}" : fact)];
        foreach (var (at, piece) in this[key, marked].Split(Around).Index())
            if (at % 2 == 1 && TimeOf(piece, facts) is { } time)
            {
                builder.OpenElement(0, "time");
                builder.AddAttribute(1, "datetime", Iso(time.At));
                builder.AddContent(2, time.Text);
                builder.CloseElement();
            }
            else
                builder.AddContent(3, piece);
    };

    public ShownTime AtDateAndTime(DateTimeOffset at, Draft draft) => new(at, DateAndTime(at, draft));

    public ShownTime AtTime(DateTimeOffset at, Draft draft) => new(at, Time(at, draft));

    private static ShownTime? TimeOf(string piece, object[] facts) =>
        int.TryParse(piece, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < facts.Length
            ? facts[at] as ShownTime
            : null;
}
