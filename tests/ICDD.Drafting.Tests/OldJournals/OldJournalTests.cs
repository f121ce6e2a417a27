namespace ICDD.Drafting.Tests;

/// <summary>
/// What was decided stays decided: a record that an earlier program wrote opens and means what it meant.
/// </summary>
public class OldJournalTests
{
    public static TheoryData<string> Records => [.. OldJournal.Names];

    [Theory]
    [MemberData(nameof(Records))]
    public async Task A_record_of_an_earlier_program_means_what_it_meant(string name)
    {
        var record = new OldJournal(name);

        Assert.Equal(record.Meant, Meaning.Of(await record.Opened()));
    }

    [Fact]
    public void There_are_records_of_both_samples_and_of_each_hard_case() => Assert.True(
        OldJournal.Names.Count() >= 37);
}
