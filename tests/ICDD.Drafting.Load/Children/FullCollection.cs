using System.Net.Sockets;
using System.Text;

namespace ICDD.Drafting.Load;

/// <summary>
/// Asks another .NET process for a full collection, through its diagnostics socket: a trace session with the keyword
/// that makes the runtime collect its whole heap, ended as soon as it has begun.
/// </summary>
internal static class FullCollection
{
    private const long CollectHeap = 0x800000;
    private const int Informational = 4;
    private const byte EventPipe = 2;
    private const byte CollectTracing = 3;

    public static async Task Ask(int process)
    {
        // An earlier process of the same number may have left its socket behind.
        var path = Directory.EnumerateFiles(
            Path.GetTempPath(), $"dotnet-diagnostic-{process}-*-socket").MaxBy(File.GetLastWriteTimeUtc)!;
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(path));
        await socket.SendAsync(Request());
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(3));
        var answer = new byte[65_536];
        try
        {
            while (await socket.ReceiveAsync(answer, patience.Token) > 0)
                continue;
        }
        catch (OperationCanceledException)
        {
            // The session is open for as long as we listen: three seconds, in which the heap was collected.
        }
    }

    private static byte[] Request()
    {
        var body = new MemoryStream();
        using (var writer = new BinaryWriter(body, Encoding.Unicode, leaveOpen: true))
        {
            writer.Write(10);
            writer.Write(1);
            writer.Write(false);
            writer.Write(1);
            writer.Write(CollectHeap);
            writer.Write(Informational);
            Write(writer, "Microsoft-Windows-DotNETRuntime");
            Write(writer, "");
        }

        var whole = new MemoryStream();
        using var header = new BinaryWriter(whole);
        header.Write("DOTNET_IPC_V1\0"u8);
        header.Write((ushort)(20 + body.Length));
        header.Write(EventPipe);
        header.Write(CollectTracing);
        header.Write((ushort)0);
        header.Write(body.ToArray());
        return whole.ToArray();
    }

    private static void Write(BinaryWriter writer, string text)
    {
        writer.Write(text.Length + 1);
        writer.Write(Encoding.Unicode.GetBytes(text + "\0"));
    }
}
