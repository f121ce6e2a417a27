using System.Net;
using System.Net.Sockets;

namespace ICDD.Drafting.Web.Tests;

/// <summary>A start that cannot be ends with one plain sentence and exit code 2, whatever stands against it.</summary>
public sealed class RefusedStartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("drafting-start-").FullName;

    [Theory]
    [InlineData("Drafting:DataFoldr is unknown", "--Drafting:DataFoldr=x")]
    [InlineData("Drafting:WindowsInAll", "--Drafting:WindowsInAll=many")]
    [InlineData("Drafting:RequestsInAll is 0", "--Drafting:RequestsInAll=0")]
    [InlineData("holds no host name: http://x", "--Drafting:Hosts=http://x")]
    [InlineData("holds no address: proxy.example", "--Drafting:Proxies=proxy.example")]
    [InlineData("nonsense", "--urls=nonsense")]
    [InlineData("There is no verb bakcup", "bakcup")]
    [InlineData("certificate", "--urls=https://127.0.0.1:0")]
    [InlineData("127.0.0.1:1 does not answer", "--Drafting:Postgres=Host=127.0.0.1;Port=1;Database=x;Username=x")]
    [InlineData("connection string of PostgreSQL", "--Drafting:Postgres=nonsense")]
    public async Task A_setting_that_cannot_be_taken(string said, string setting) => await Refuses(
        said, "Production", setting);

    [Fact]
    public async Task A_port_that_is_taken()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        await Refuses("address already in use", "Production", $"--urls=http://{taken.LocalEndpoint}");
    }

    [Fact]
    public async Task A_store_that_is_in_use()
    {
        await using var first = StartedProgram.Start(Data);
        await first.Serves();
        await Refuses("open in another process");
    }

    [Fact]
    public async Task A_damaged_record()
    {
        await using (var first = StartedProgram.Start(
            Data,
            "Development",
            null,
            $"--Drafting:SamplesFolder={Path.GetDirectoryName(Samples.Bali)}",
            "--Drafting:Demonstration=bali-message"))
            await first.Serves();
        foreach (var file in Directory.GetFiles(Data, "drafting*"))
            File.Delete(file);
        var book = File.ReadAllBytes(Path.Combine(Data, "minutes.book"));
        book[book.Length / 2] ^= 0x55;
        File.WriteAllBytes(Path.Combine(Data, "minutes.book"), book);
        await Refuses(Data);
    }

    [Theory]
    [InlineData("no-such-sample", "was not found")]
    [InlineData("broken", "conference.json")]
    [InlineData("empty", "conference.json")]
    public async Task A_bad_sample(string sample, string said)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "samples", "broken"));
        Directory.CreateDirectory(Path.Combine(_folder, "samples", "empty"));
        File.WriteAllText(Path.Combine(_folder, "samples", "broken", "conference.json"), "{ \"name\": ");
        await Refuses(
            said,
            "Development",
            $"--Drafting:SamplesFolder={Path.Combine(_folder, "samples")}",
            $"--Drafting:Demonstration={sample}");
    }

    [Fact]
    public async Task Keys_that_cannot_be_written()
    {
        Directory.CreateDirectory(Data);
        File.WriteAllText(Path.Combine(Data, "keys"), "");
        await Refuses("keys");
    }

    [Fact]
    public async Task A_data_folder_that_is_none()
    {
        File.WriteAllText(Data, "");
        await Refuses(Data);
    }

    private string Data => Path.Combine(_folder, "data");

    private async Task Refuses(string said, string environment = "Production", params string[] settings)
    {
        await using var program = StartedProgram.Start(Data, environment, null, settings);

        Assert.Equal((2, ""), (await program.Ends(), string.Join('\n', program.Errors.Skip(1))));
        var sentence = Assert.Single(program.Errors);
        Assert.StartsWith("The site does not start: ", sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        Assert.Contains(said, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(program.Out.Concat(program.Errors), line => line.Contains(
            "   at ", StringComparison.Ordinal) || line.Contains("Exception", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
