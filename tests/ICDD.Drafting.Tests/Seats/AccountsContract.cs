using ICDD.Drafting;

namespace ICDD.Drafting.Tests;

/// <summary>What every store of accounts promises; each engine inherits it.</summary>
public abstract class AccountsContract
{
    private static readonly Account Aroha = new()
    {
        Id = "p1",
        SignInName = "Aroha.Ngata@example.org",
        Person = "Aroha Ngata",
        Role = Role.Delegate,
        Delegation = new DelegationCode("NZL"),
        PasswordHash = "hash==",
        SecurityStamp = "stamp",
        Grant = new AccessGrant("g1", new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero)),
        PasswordGivenAt = new DateTimeOffset(2026, 11, 24, 8, 0, 0, 123, TimeSpan.FromHours(8)).AddTicks(4567),
    };

    protected abstract IAccounts Accounts { get; }

    [Fact]
    public async Task A_saved_account_is_found_by_id_and_by_sign_in_name_with_everything_in_it()
    {
        var saved = Aroha with { Revision = 1 };
        Assert.Equal(new AccountOutcome.Saved(saved), await Accounts.Save(Aroha));
        Assert.Equal(saved, Accounts.Find("p1"));
        Assert.Equal(saved, Accounts.FindBySignInName("aroha.ngata@EXAMPLE.org"));
        Assert.Equal([saved], Accounts.All());
        Assert.Null(Accounts.Find("P1"));
        Assert.Null(Accounts.FindBySignInName("somebody"));
    }

    [Theory]
    [InlineData("aroha.NGATA@example.org", "AROHA.ngata@example.org")]
    [InlineData("caf\u00e9", "cafe\u0301")]
    [InlineData("CAF\u00c9", "cafe\u0301")]
    [InlineData("\u212bngstr\u00f6m", "\u00e5ngstr\u00f6m")]
    public async Task Names_that_differ_in_case_or_unicode_form_only_are_one_name(string first, string second)
    {
        await Accounts.Save(Aroha with { SignInName = first });
        Assert.IsType<AccountOutcome.SignInNameIsTaken>(
            await Accounts.Save(Aroha with { Id = "p2", SignInName = second }));
        Assert.Equal("p1", Accounts.FindBySignInName(second)!.Id);
        Assert.Single(Accounts.All());
    }

    [Fact]
    public async Task Names_that_only_look_alike_to_a_culture_are_two_names()
    {
        Assert.IsType<AccountOutcome.Saved>(await Accounts.Save(Aroha with { SignInName = "stra\u00dfe" }));
        Assert.IsType<AccountOutcome.Saved>(await Accounts.Save(Aroha with { Id = "p2", SignInName = "strasse" }));
        Assert.Equal("p2", Accounts.FindBySignInName("STRASSE")!.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData("a\nb")]
    [InlineData("a\ud800")]
    [InlineData("\udc00")]
    public async Task What_cannot_be_a_name_is_refused_and_found_nowhere(string name)
    {
        Assert.IsType<AccountOutcome.SignInNameIsMalformed>(await Accounts.Save(Aroha with { SignInName = name }));
        Assert.Null(Accounts.FindBySignInName(name));
        Assert.Empty(Accounts.All());
    }

    [Fact]
    public async Task An_overlong_name_is_refused() =>
        Assert.IsType<AccountOutcome.SignInNameIsMalformed>(
            await Accounts.Save(Aroha with { SignInName = new string('a', Account.LongestSignInName + 1) }));

    [Fact]
    public async Task Of_two_who_change_the_same_revision_the_second_is_told()
    {
        await Accounts.Save(Aroha);
        var found = Accounts.Find("p1")!;
        Assert.IsType<AccountOutcome.Saved>(await Accounts.Save(found with { Person = "Aroha" }));
        Assert.Equal(
            new AccountOutcome.ChangedMeanwhile(Accounts.Find("p1")),
            await Accounts.Save(found with { Disabled = true }));
        Assert.Equal("Aroha", Accounts.Find("p1")!.Person);
        Assert.Equal(
            new AccountOutcome.ChangedMeanwhile(null), await Accounts.Save(Aroha with { Id = "p9", Revision = 4 }));
        Assert.Equal(new AccountOutcome.ChangedMeanwhile(Accounts.Find("p1")), await Accounts.Save(Aroha));
    }

    [Fact]
    public async Task A_changed_name_frees_the_old_one()
    {
        await Accounts.Save(Aroha);
        await Accounts.Save(Accounts.Find("p1")! with { SignInName = "aroha" });
        Assert.Null(Accounts.FindBySignInName(Aroha.SignInName));
        Assert.Equal("p1", Accounts.FindBySignInName("Aroha")!.Id);
        Assert.IsType<AccountOutcome.Saved>(await Accounts.Save(Aroha with { Id = "p2" }));
        Assert.Equal(["p1", "p2"], Accounts.All().Select(account => account.Id));
    }

    [Fact]
    public async Task Of_many_who_save_at_once_each_revision_is_saved_once()
    {
        await Accounts.Save(Aroha);
        var saved = await Task.WhenAll(Enumerable.Range(0, 16).Select(async _ =>
        {
            for (var tries = 1; ; tries++)
                if (await Accounts.Save(
                    Accounts.Find("p1")! with { Person = $"Aroha {tries}" }) is AccountOutcome.Saved done)
                    return done.Account.Revision;
        }));
        Assert.Equal(Enumerable.Range(2, 16), saved.Order());
    }
}
