using System.CommandLine;
using ICDD.Drafting.Load;

if (args is ["--role", RawServer.Role, ..])
{
    await RawServer.Run(args[2..]);
    return 0;
}

var screens = new Option<int>("--screens") { Description = "Screens that watch.", DefaultValueFactory = _ => 200 };
var acts = new Option<int>("--acts") { Description = "Proposals that are tabled.", DefaultValueFactory = _ => 200 };
var warm = new Option<int>("--warm")
{
    Description = "Proposals before those that are measured.",
    DefaultValueFactory = _ => 30,
};
var writers = new Option<int>("--writers")
{
    Description = "Delegates who table them at the same time.",
    DefaultValueFactory = _ => 1,
};
var pause = new Option<int>("--pause")
{
    Description = "Milliseconds from an answer to the next act.",
    DefaultValueFactory = _ => 50,
};
var document = new Option<string>("--document")
{
    Description = "The sample to negotiate.",
    DefaultValueFactory = _ => "bali-message",
};
var clauses = new Option<int>("--clauses")
{
    Description = "Make up a document of so many clauses instead; 0 for the sample.",
};
var rounds = new Option<int>("--rounds")
{
    Description = "Rounds, each with the site and the raw broadcast in turn; the table gives medians.",
    DefaultValueFactory = _ => 1,
};
var joining = new Option<int>("--joining")
{
    Description = "Screens that join at the same time.",
    DefaultValueFactory = _ => 2,
};
var deflate = new Option<bool>("--deflate") { Description = "Offer compression on the socket as browsers do." };
var pin = new Option<bool>("--pin")
{
    Description = "Server on the first core; start this program itself with taskset -c 1.",
};
var set = new Option<string[]>("--set") { Description = "A setting for the server, key=value." };
var env = new Option<string[]>("--env") { Description = "A variable for the server's environment, NAME=value." };
var site = new Option<string>("--site")
{
    Description = "The built ICDD.Drafting.Web.dll of another commit, to be held against this one.",
    DefaultValueFactory = _ => Places.Site(),
};
var keep = new Option<string?>("--keep") { Description = "Keeps the figures under this name beside the program." };
var command = new RootCommand(
    "Screens without browsers against the running site: how long from an act to its sight, at what cost.")
{
    screens, acts, warm, writers, pause, document, clauses, rounds, joining, deflate, pin, set, env, site, keep,
};
command.SetAction((parsed, _) => Measurement.Run(Options(parsed)));
LoadOptions Options(ParseResult parsed) => new()
{
    Screens = parsed.GetValue(screens),
    Acts = parsed.GetValue(acts),
    Warm = parsed.GetValue(warm),
    Writers = parsed.GetValue(writers),
    Pause = parsed.GetValue(pause),
    Document = parsed.GetValue(document)!,
    Clauses = parsed.GetValue(clauses),
    Rounds = parsed.GetValue(rounds),
    Joining = parsed.GetValue(joining),
    Deflate = parsed.GetValue(deflate),
    Pin = parsed.GetValue(pin),
    Set = parsed.GetValue(set) ?? [],
    Env = parsed.GetValue(env) ?? [],
    Site = Path.GetFullPath(parsed.GetValue(site)!),
    Keep = parsed.GetValue(keep),
};
var pages = new Command(
    "pages",
    "What a circuit costs on a page with a picture, beside one without and the drafting room, and when each is "
        + "painted.")
{
    screens, rounds, deflate, set, env, site, keep,
};
pages.SetAction((parsed, _) => PagesVerb.Run(Options(parsed)));
command.Add(pages);
var dossier = new Command("dossier", "What the dossier of the sample takes, each time it is downloaded.")
{
    rounds, set, env, site, keep,
};
dossier.SetAction((parsed, _) => DossierVerb.Run(Options(parsed)));
command.Add(dossier);
var address = new Argument<string?>("address")
{
    Description = "Where the program is to listen, such as http://127.0.0.1:5090; a free port where none is given.",
    Arity = ArgumentArity.ZeroOrOne,
};
var only = new Option<string[]>("--only")
{
    Description = "Cases to be tried, such as A4 or 66; all where none is given.",
};
var walk = new Command(
    "walk",
    "An attacker's walk through the program in Production: each case one line; the exit code is 1 where one did not "
        + "hold.")
{
    address, only,
};
walk.SetAction(async (parsed, _) => await Walking.Run(parsed.GetValue(address), parsed.GetValue(only) ?? []) == 0
    ? 0
    : 1);
command.Add(walk);
var figures = new Command("figures", "Writes the table and the plot of the runs that are kept into tests/README.md.");
figures.SetAction(_ => FiguresTable.Write(Places.Figures(), Places.Page()));
command.Add(figures);
return await command.Parse(args).InvokeAsync();
