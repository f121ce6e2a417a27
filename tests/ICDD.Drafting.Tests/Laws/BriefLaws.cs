using CsCheck;

namespace ICDD.Drafting.Tests;

/// <summary>What holds of briefs in every history.</summary>
public class BriefLaws
{
    private static readonly Gen<int[]> Seeds = Gen.Int[0, int.MaxValue - 1].Array[1, 25];

    [Fact]
    public void What_delegations_keep_for_themselves_changes_no_byte_of_the_shared_record() => Seeds.Sample(
        async seeds => Assert.Equal(await Played(seeds, withBriefs: false), await Played(seeds, withBriefs: true)),
        iter: 50);

    [Fact]
    public void A_brief_opened_again_is_as_it_was() => Seeds.Sample(async seeds =>
    {
        await using var hall = await BriefHall.InSession();
        var room = await hall.Open(new DelegationBrief(Hall.Aus), Hall.Australia);
        foreach (var seed in seeds)
            await room.Do(hall.Fresh(), Act(room.Read(Hall.Australia)!, seed), Hall.Australia);
        var before = Same.Form(room.Read(Hall.Australia));
        await hall.Restart();

        Assert.Equal(
            before, Same.Form((await hall.Open(new DelegationBrief(Hall.Aus), Hall.Australia)).Read(Hall.Australia)));
    }, iter: 50);

    private static async Task<string> Played(int[] seeds, bool withBriefs)
    {
        await using var hall = await BriefHall.InSession();
        foreach (var seed in seeds)
        {
            hall.Clock.Advance(TimeSpan.FromSeconds(7));
            var chance = new Random(seed);
            var (seat, command) = Acts.Of(hall.Room.Draft, Seeded.Step(chance));
            await hall.Room.Do(new($"act-{hall.Room.Draft.Version}-{seed}"), command, seat);
            var (owner, member) = chance.Next(2) == 0 ? (Hall.Aus, Hall.Australia) : (Hall.Idn, Hall.Indonesia);
            if (withBriefs && await hall.Briefs.Open(hall.Room, new DelegationBrief(owner), member) is { } room)
                await room.Do(hall.Fresh(), Act(room.Read(member)!, seed), member);
        }

        using var record = new MemoryStream();
        await JournalExport.Write(hall.Journal, await hall.Journal.Streams(), record);
        return Convert.ToHexString(record.ToArray());
    }

    private static BriefCommand Act(Brief brief, int seed)
    {
        var chance = new Random(seed);
        var clause = new ClauseId($"c{chance.Next(1, 8)}");
        var draft = new DraftProposalId($"d{chance.Next(1, 4)}");
        var note = new NoteId($"n{chance.Next(1, 4)}");
        var lot = new CommandId($"lot-{seed}");
        return chance.Next(9) switch
        {
            0 => new KeepDraftProposal(new Modification(clause, 1, $"words {seed}"), "", lot),
            1 => new KeepDraftProposal(new Deletion(clause, 1), $"why {seed}", lot),
            2 => new EditDraftProposal(
                draft,
                brief.Find(draft)?.Wording ?? 1,
                new Propose(new Modification(clause, 1, $"other {seed}"), ""),
                lot),
            3 => new DiscardDraftProposal(draft),
            4 => new NoteOnClause(clause, $"note {seed}"),
            5 => new EditNote(note, brief.Find(note)?.Wording ?? 1, $"other note {seed}"),
            6 => new RemoveNote(note),
            7 => new DrawBottomLine(new WordsStayOut($"word {seed % 5}")),
            _ => new LiftBottomLine(new($"r{chance.Next(1, 3)}")),
        };
    }
}
