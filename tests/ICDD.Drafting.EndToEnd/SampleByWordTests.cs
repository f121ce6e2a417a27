using ICDD.Drafting.Documents;
using ICDD.Drafting.Documents.Tests;
using ICDD.Drafting.Web;

namespace ICDD.Drafting.EndToEnd;

/// <summary>
/// The whole sample, from its convening to the corrigendum, in which what seven delegations propose, support and remark
/// comes out of Word files: each file is exported as the text then stands, changed, tracked or not, and read.
/// No screen of theirs takes part; positions, which a Word file cannot say, are those of the script.
/// </summary>
public sealed class SampleByWordTests
{
    private static readonly string[] Codes = ["CHN", "FIN", "GBR", "KOR", "LAO", "USA", "ZAF"];

    private const int ActionColumn = 1;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_ends_in_the_text_of_the_script(bool tracked)
    {
        var files = ConferenceFiles.Load(Path.Combine(Repository.Samples, Person.Room[1..]));
        var script = await Replay.Play(files, new MemoryJournal());
        var time = new ScriptTime();
        using var room = await Room.Open(files.Stream, new MemoryJournal(), time);
        var byWord = new List<ScriptedAct>();
        foreach (var act in files.Convening.Concat(files.Script))
        {
            time.Set(act.At);
            var command = act.Command;
            if (act is { Refused: null, By.Delegation: { } code } && Codes.Contains(code.Value)
                && await FromWord(room, act, tracked) is { } read)
            {
                command = read;
                byWord.Add(act);
            }

            var outcome = await room.Do(act.Id, command, act.By);
            Assert.Equal(act.Refused, (outcome as Outcome.Refused)?.Refusal.GetType().Name);
        }

        Assert.Equal(
            TextHash.CanonicalText(TextState.Of(script)), TextHash.CanonicalText(TextState.Of(room.Draft)));
        Assert.Equal(TextHash.Of(TextState.Of(script)), TextHash.Of(TextState.Of(room.Draft)));
        Assert.Equal(
            files.Script.Where(act => act is { Refused: null, By.Delegation: { } code } && Codes.Contains(code.Value)
                && act.Command is (Propose or CoSponsor)),
            byWord.Where(act => act.Command is Propose or CoSponsor));
        Assert.Equal(
            script.Proposals.Values.Where(each => Codes.Contains(each.Sponsor.Value)).Select(Said),
            room.Draft.Proposals.Values.Where(each => Codes.Contains(each.Sponsor.Value)).Select(Said));
    }

    private static bool IsWritten(Command command) => command is Propose or CoSponsor or CommentOnClause;

    private static string Said(Proposal proposal) => $"{proposal.Id} {proposal.Status} {proposal.Wording.Change} "
        + string.Join(", ", proposal.CoSponsors);

    /// <summary>What the file of this act asks for; null where the act is none that a file can say.</summary>
    private static async Task<Command?> FromWord(Room room, ScriptedAct act, bool tracked)
    {
        if (!IsWritten(act.Command)
            || act.Command is CommentOnClause comment && !room.Draft.Clauses[comment.Clause].Stands)
            return null;
        var name = act.Command is CoSponsor ? Issues.OpenProposals : Issues.Text;
        using var file = new MemoryStream();
        await Exports.Find("docx")!.Write(Issues.Find(room.Draft, room.Hash, name, act.At)!, file);
        var pen = new WordPen(file.ToArray()) { Tracks = tracked };
        Write(pen, room.Draft, act.Command);

        var read = await WordRedline.Read(
            room.Draft, version => room.At(version), pen.Save());

        Assert.True(read.IsReceived, $"{act.Command}: {read.Refusal}");
        Command[] asked = [
            .. read.Value!.Proposals.Select(each => each.ToCommand()),
            .. read.Value.Supports.Select(each => each.ToCommand()),
            .. read.Value.Comments.Select(each => each.ToCommand()),
        ];
        Assert.True(
            asked.Length == 1 && asked[0].GetType() == act.Command.GetType(),
            $"{act.Command}: {string.Join("; ", asked.Select(each => $"{each}"))}, {read.Value.NotTaken}");
        return asked[0];
    }

    private static void Write(WordPen pen, Draft draft, Command command)
    {
        switch (command)
        {
            case Propose { Change: Modification modification } propose:
                if (draft.Clauses[modification.Clause].Kind == ClauseKind.Recommendation)
                    pen.Fill(modification.Clause.Value, ActionColumn, modification.Text);
                else
                    pen.Rewrite(modification.Clause.Value, modification.Text);
                Because(modification.Clause, propose.Rationale);
                break;
            case Propose { Change: Deletion deletion }:
                pen.Delete(deletion.Clause.Value);
                break;
            case Propose { Change: Addition { Anchor.After: { } after } addition }:
                pen.AddBehind(after.Value, addition.Text);
                break;
            case CoSponsor support:
                var proposal = draft.Find(support.Proposal)!;
                pen.Accept(draft.Seating.NameOf(proposal.Sponsor), proposal.On.Value);
                break;
            case CommentOnClause comment:
                pen.Comment(comment.Clause.Value, comment.Text);
                break;
            default:
                Assert.Fail($"No pen writes {command}.");
                break;
        }

        void Because(ClauseId clause, string rationale)
        {
            if (rationale.Length > 0)
                pen.Comment(clause.Value, rationale);
        }
    }
}
