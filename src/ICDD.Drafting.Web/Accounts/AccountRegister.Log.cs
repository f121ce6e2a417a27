namespace ICDD.Drafting.Web;

/// <summary>What is written to the log of the server, without secrets.</summary>
public sealed partial class AccountRegister
{
    [LoggerMessage(Level = LogLevel.Information, Message =
        "Account {By} did {Act} to account {Account} in conference {Conference}, revision {Revision}")]
    private partial void LogActed(string by, string act, string account, string? conference, int revision);

    [LoggerMessage(Level = LogLevel.Information, Message = "The first account was made: {Account}, an administrator")]
    private partial void LogFounded(string account);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Account {Account} convened {Document} and sits there as its secretariat")]
    private partial void LogConvened(string account, string document);

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {Account} chose a password, from {Address}")]
    private partial void LogChosen(string account, string address);
}
