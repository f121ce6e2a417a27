using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace ICDD.Drafting.Web.Tests;

/// <summary>A request byte for byte as it is written here: no client tidies up its address.</summary>
internal sealed class RawRequest(string address) : IDisposable
{
    private readonly TcpClient _line = new();

    /// <summary>The status of the answer; the connection stays open.</summary>
    public async Task<int> Send(string method, string path, params string?[] headers)
    {
        var to = new Uri(address);
        await _line.ConnectAsync(to.Host, to.Port);
        var lines = headers.OfType<string>().Prepend($"Host: {to.Authority}").Prepend($"{method} {path} HTTP/1.1");
        await _line.GetStream().WriteAsync(Encoding.Latin1.GetBytes(string.Join("\r\n", lines) + "\r\n\r\n"));
        var status = new byte[12];
        await _line.GetStream().ReadExactlyAsync(status).AsTask().WaitAsync(TimeSpan.FromSeconds(20));
        return int.Parse(Encoding.ASCII.GetString(status.AsSpan(9)), CultureInfo.InvariantCulture);
    }

    public void Dispose() => _line.Dispose();
}
