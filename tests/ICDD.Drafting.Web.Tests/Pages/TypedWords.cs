using System.Text.Json;
using Microsoft.JSInterop;

namespace ICDD.Drafting.Web.Tests;

/// <summary>What the browser's script sends of a kept box: its id and its words.</summary>
internal sealed class TypedWords(byte[] sent) : IJSStreamReference
{
    public long Length => sent.Length;

    public static TypedWords Of(string text) => new(JsonSerializer.SerializeToUtf8Bytes(
        new LocalDraft(new string('a', 32), text), JsonSerializerOptions.Web));

    public ValueTask<Stream> OpenReadStreamAsync(
        long maxAllowedSize = 512_000, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult<Stream>(new MemoryStream(sent));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
