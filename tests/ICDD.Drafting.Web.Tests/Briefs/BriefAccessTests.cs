using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

/// <summary>Whoever keeps the accounts cannot read a brief unseen.</summary>
public sealed class BriefAccessTests
{
    private const string Words = "Zwiebelturm";
    private const string OfGroup = "/bali-message/brief?group=PAC";
    private static readonly StreamId Bali = new(Walls.Document);
    private static readonly AccountSeat Ours = new(Bali, Role.Delegate, new DelegationCode("AUS"));

    [Fact]
    public async Task A_password_that_others_reset_opens_the_brief_only_after_a_day_with_notice_to_the_delegation()
    {
        await using var hall = await Hall.InSession();
        var (amy, bob) = (await hall.Known("amy"), await hall.Known("bob"));
        await hall.Write(amy);

        var thief = await hall.Reset("bob");

        Assert.DoesNotContain(Words, await thief.Read("/bali-message/brief"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            Words, await thief.Read($"/bali-message/clauses/{Walls.Clause}"), StringComparison.Ordinal);
        Assert.Contains("waits for a colleague", await thief.Read("/bali-message/brief"), StringComparison.Ordinal);
        Assert.Contains("waits for a colleague", await amy.Read("/bali-message/brief"), StringComparison.Ordinal);
        Assert.Contains("Person bob", await amy.Read("/bali-message"), StringComparison.Ordinal);
        hall.Time.Advance(TimeSpan.FromHours(11));
        Assert.DoesNotContain(Words, await thief.Read("/bali-message/brief"), StringComparison.Ordinal);
        hall.Time.Advance(TimeSpan.FromHours(14));
        thief = await hall.SignIn("bob", "several new words");
        Assert.Contains(Words, await thief.Read("/bali-message/brief"), StringComparison.Ordinal);
        amy = await hall.SignIn("amy", TestSite.Password);
        Assert.Contains(
            "Person bob",
            (await amy.Read("/bali-message/brief")).Split("Who opened this brief")[1],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_only_account_of_a_delegation_that_others_reset_waits_too()
    {
        await using var hall = await Hall.InSession();
        await hall.Write(await hall.Known("amy"));

        var thief = await hall.Reset("amy");

        Assert.DoesNotContain(Words, await thief.Read("/bali-message/brief"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colleague_confirms_and_it_opens_at_once()
    {
        await using var hall = await Hall.InSession();
        var amy = await hall.Known("amy");
        await hall.Write(amy);
        var bob = await hall.Create("bob");
        Assert.DoesNotContain(Words, await bob.Read("/bali-message/brief"), StringComparison.Ordinal);

        await hall.Confirm("amy", "bob");

        Assert.Contains(Words, await bob.Read("/bali-message/brief"), StringComparison.Ordinal);
        bob = await hall.Reset("bob");
        Assert.DoesNotContain(Words, await bob.Read("/bali-message/brief"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_accounts_that_others_made_do_not_let_each_other_in()
    {
        await using var hall = await Hall.InSession();
        await hall.Write(await hall.Known("amy"));
        await hall.Create("one");
        var two = await hall.Create("two");

        Assert.IsType<BriefAwaitsConfirmation>(await hall.Confirm("one", "two"));
        Assert.IsType<OwnAccessIsConfirmedByAnother>(await hall.Confirm("amy", "amy"));

        Assert.DoesNotContain(Words, await two.Read("/bali-message/brief"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accounts_made_before_the_delegation_came_do_not_read_what_it_writes()
    {
        await using var hall = await Hall.InSession();
        var (one, two) = (await hall.Create("one"), await hall.Create("two"));
        Assert.DoesNotContain("waits for a colleague", await one.Read("/bali-message/brief"), StringComparison.Ordinal);
        await two.Read("/bali-message/brief");
        await hall.Confirm("one", "two");
        hall.Time.Advance(TimeSpan.FromDays(3));

        var real = await hall.Create("real");
        await hall.Write(real, "real");

        one = await hall.SignIn("one", "several new words");
        two = await hall.SignIn("two", "several new words");
        Assert.DoesNotContain(Words, await one.Read("/bali-message/brief"), StringComparison.Ordinal);
        Assert.DoesNotContain(Words, await two.Read("/bali-message/brief"), StringComparison.Ordinal);
        Assert.Contains(Words, await real.Read("/bali-message/brief"), StringComparison.Ordinal);
        Assert.Contains("Person one", await real.Read("/bali-message/brief"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_kept_out_stays_out_until_a_colleague_confirms()
    {
        await using var hall = await Hall.InSession();
        await hall.Write(await hall.Known("amy"));
        await hall.Create("bob");
        await hall.Act("amy", new DenyAccess(hall.Id("bob"), hall.Grant("bob")));
        hall.Time.Advance(TimeSpan.FromDays(3));

        var bob = await hall.SignIn("bob", "several new words");
        Assert.DoesNotContain(Words, await bob.Read("/bali-message/brief"), StringComparison.Ordinal);
        await hall.Confirm("amy", "bob");
        Assert.Contains(Words, await bob.Read("/bali-message/brief"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_of_another_delegation_opens_its_brief_no_sooner()
    {
        await using var hall = await Hall.InSession();
        await hall.Write(await hall.Known("amy"));
        await hall.AdmitTo("ida", new AccountSeat(Bali, Role.Delegate, new DelegationCode("IDN")));
        await hall.Do(new AssignSeat(hall.Id("ida"), Ours));

        var ida = await hall.SignIn("ida", TestSite.Password);

        Assert.DoesNotContain(Words, await ida.Read("/bali-message/brief"), StringComparison.Ordinal);
        hall.Time.Advance(TimeSpan.FromHours(25));
        ida = await hall.SignIn("ida", TestSite.Password);
        Assert.Contains(Words, await ida.Read("/bali-message/brief"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_delegation_let_into_a_group_later_reads_nothing_of_before_until_a_member_vouches_for_it()
    {
        await using var hall = await Hall.InSession();
        var amy = await hall.Known("amy");
        await hall.Form("PAC", "AUS", "JPN");
        await hall.WriteInGroup(amy, "amy");
        hall.Time.Advance(TimeSpan.FromMinutes(1));
        await hall.AdmitTo("old", new AccountSeat(Bali, Role.Delegate, new DelegationCode("IDN")));
        await hall.Amend("PAC", "AUS", "IDN", "JPN");
        var (old, puppet) = (await hall.SignIn("old", TestSite.Password), await hall.CreateFor("puppet", "IDN"));

        Assert.Contains("members see that it waits", await old.Read(OfGroup), StringComparison.Ordinal);
        Assert.Contains(
            "IDN",
            (await amy.Read("/bali-message")).Split("waits to open the brief of PAC")[1][..200],
            StringComparison.Ordinal);
        Assert.Contains("It belongs to us", await amy.Read(OfGroup), StringComparison.Ordinal);
        hall.Time.Advance(TimeSpan.FromDays(60));
        (amy, old, puppet) = (
            await hall.SignIn("amy", TestSite.Password),
            await hall.SignIn("old", TestSite.Password),
            await hall.SignIn("puppet", "several new words"));
        foreach (var visitor in new[] { old, puppet })
            foreach (var place in new[] { OfGroup, $"/bali-message/clauses/{Walls.Clause}", "/bali-message" })
                Assert.DoesNotContain(Words, await visitor.Read(place), StringComparison.Ordinal);
        Assert.IsType<GroupAwaitsConfirmation>(await hall.ActInGroup("old", hall.Admission("IDN")));

        Assert.Null(await hall.ActInGroup("amy", hall.Admission("IDN")));

        Assert.Contains(Words, await old.Read(OfGroup), StringComparison.Ordinal);
        Assert.DoesNotContain("It belongs to us", await amy.Read(OfGroup), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_delegations_that_are_let_in_together_do_not_vouch_for_each_other()
    {
        await using var hall = await Hall.InSession();
        var amy = await hall.Known("amy");
        await hall.Form("PAC", "AUS", "JPN");
        await hall.WriteInGroup(amy, "amy");
        hall.Time.Advance(TimeSpan.FromMinutes(1));
        await hall.Amend("PAC", "AUS", "FJI", "IDN", "JPN");
        await hall.CreateFor("one", "IDN");
        await hall.CreateFor("two", "FJI");

        Assert.IsType<GroupAwaitsConfirmation>(await hall.ActInGroup("two", hall.Admission("IDN")));
        Assert.IsType<GroupAwaitsConfirmation>(await hall.ActInGroup("one", hall.Admission("FJI")));
        Assert.IsType<OwnAccessIsConfirmedByAnother>(await hall.ActInGroup("amy", hall.Admission("AUS")));
        Assert.IsType<DelegationIsNotAdmitted>(await hall.ActInGroup("amy", hall.Admission("JPN")));
    }

    [Fact]
    public async Task Who_was_in_the_group_when_the_words_were_written_reads_them_also_when_it_came_in_later()
    {
        await using var hall = await Hall.InSession();
        var amy = await hall.Known("amy");
        await hall.Form("PAC", "AUS", "JPN");
        await hall.Amend("PAC", "AUS", "IDN", "JPN");
        hall.Time.Advance(TimeSpan.FromMinutes(1));
        await hall.WriteInGroup(amy, "amy");
        await hall.AdmitTo("ida", new AccountSeat(Bali, Role.Delegate, new DelegationCode("IDN")));

        Assert.Contains(
            Words, await (await hall.SignIn("ida", TestSite.Password)).Read(OfGroup), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_that_others_gave_to_a_member_is_told_to_the_group_which_keeps_it_out_or_lets_it_in()
    {
        await using var hall = await Hall.InSession();
        var amy = await hall.Known("amy");
        await hall.Form("PAC", "AUS", "JPN");
        await hall.WriteInGroup(amy, "amy");
        var ken = await hall.CreateFor("ken", "JPN");

        Assert.DoesNotContain(Words, await ken.Read(OfGroup), StringComparison.Ordinal);
        Assert.Contains(
            "Person ken",
            (await amy.Read("/bali-message")).Split("waits to open the brief of PAC")[1][..200],
            StringComparison.Ordinal);
        Assert.Null(await hall.ActInGroup("amy", new DenyAccess(hall.Id("ken"), hall.Grant("ken"))));
        hall.Time.Advance(TimeSpan.FromDays(3));
        Assert.DoesNotContain(
            Words, await (await hall.SignIn("ken", "several new words")).Read(OfGroup), StringComparison.Ordinal);
        Assert.Null(await hall.ActInGroup("amy", new ConfirmAccess(hall.Id("ken"), hall.Grant("ken"))));
        Assert.Contains(
            Words, await (await hall.SignIn("ken", "several new words")).Read(OfGroup), StringComparison.Ordinal);
        Assert.Contains(
            "Person ken",
            (await (await hall.SignIn("amy", TestSite.Password)).Read(OfGroup)).Split("Who opened this brief")[1],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_brief_shows_who_opened_it_once_for_each_session_and_after_a_restart_too()
    {
        var hall = await Hall.InSession();
        var amy = await hall.Known("amy");
        for (var i = 0; i < 3; i++)
            await amy.Read("/bali-message/brief");
        await hall.Close();
        await using var again = new Hall { Data = hall.Data };

        var page = await (await again.SignIn("amy", TestSite.Password)).Read("/bali-message/brief");

        Assert.Equal(3, page.Split("Who opened this brief")[1].Split("Person amy").Length);
    }

    [Fact]
    public async Task The_audit_trail_says_who_did_what_when_and_whence_to_administrators_and_a_delegation_its_part()
    {
        await using var hall = await Hall.InSession();
        var amy = await hall.Known("amy");
        var other = await hall.SignedIn("ida", Role.Delegate, "IDN");
        await amy.Read("/bali-message/brief");
        await hall.Create("bob");
        await hall.Do(new DisableAccount(hall.Id("bob")));
        await hall.Visitor().SignIn("amy", "wrong");

        var all = await (await hall.SignIn("keeper", TestSite.Password)).Read("/audit-trail");
        var own = await amy.Read("/bali-message/audit-trail");
        var theirs = await other.Read("/bali-message/audit-trail");
        Assert.DoesNotContain("sign-in refused", await amy.Read("/audit-trail"), StringComparison.Ordinal);

        foreach (var act in new[]
        {
            "account made",
            "account disabled",
            "signed in",
            "sign-in refused",
            "brief opened",
            "password chosen",
        })
            Assert.Contains(act, all, StringComparison.Ordinal);
        Assert.Contains("ida (Person ida)", all, StringComparison.Ordinal);
        Assert.Contains("account disabled", own, StringComparison.Ordinal);
        Assert.Contains("keeper", own, StringComparison.Ordinal);
        Assert.Contains("brief opened", own, StringComparison.Ordinal);
        Assert.DoesNotContain("ida (Person ida)", own, StringComparison.Ordinal);
        Assert.DoesNotContain("amy", theirs, StringComparison.Ordinal);
        Assert.DoesNotContain("brief opened", theirs, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await hall.Visitor().Get("/audit-trail")).StatusCode);
        await hall.Close();
        await using var again = new Hall { Data = hall.Data };
        Assert.Contains(
            "account disabled",
            await (await again.SignIn("keeper", TestSite.Password)).Read("/audit-trail"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_entry_names_its_account_and_the_record_shows_it_to_administrators_alone()
    {
        await using var hall = await Hall.InSession();
        var amy = await hall.Known("amy");
        await hall.AdmitTo("boss", new AccountSeat(Bali, Role.Secretariat));
        var boss = hall.Accounts.Find(hall.Id("boss"))!;
        var saved = await hall.Accounts.Save(boss with { IsAdministrator = true });
        Assert.IsType<AccountOutcome.Saved>(saved);
        var room = await hall.Services.GetRequiredService<Rooms>().Open(Bali);
        var seat = hall.Accounts.Find(hall.Id("amy"))!.SeatIn(Bali)!;
        Assert.IsType<Outcome.Recorded>(
            await room.Do(Desk.NewId(), new CommentOnClause(Walls.Clause, "Said by amy"), seat));

        var entry = await room.Record(room.Draft.Version, TestContext.Current.CancellationToken).FirstAsync(
            TestContext.Current.CancellationToken);

        Assert.Equal(hall.Id("amy"), entry.Account);
        Assert.Null(entry.By.Account);
        Assert.Contains(
            "account amy",
            Plain(await (await hall.SignIn("boss", TestSite.Password)).Read("/bali-message/record")),
            StringComparison.Ordinal);
        Assert.DoesNotContain("account amy", Plain(await amy.Read("/bali-message/record")), StringComparison.Ordinal);
        Assert.DoesNotContain(hall.Id("amy"), await amy.Read("/bali-message/record.csv"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await amy.Get("/bali-message/record.jsonl")).StatusCode);
    }

    private static string Plain(string page) =>
        System.Text.RegularExpressions.Regex.Replace(
            System.Text.RegularExpressions.Regex.Replace(page, "<[^>]*>", ""), @"\s+", " ");

    private sealed class Hall : TestSite
    {
        public static async Task<Hall> InSession()
        {
            var hall = new Hall();
            await Web.Demonstration.Open(hall.Services.GetRequiredService<IJournal>(), Samples.Bali);
            await hall.Appoint("keeper");
            return hall;
        }

        public string Id(string name) => Accounts.FindBySignInName(name)!.Id;

        public AccessGrant Grant(string name) => Accounts.FindBySignInName(name)!.GrantIn(Bali)!;

        /// <summary>An account of a time before anything was given, signed in.</summary>
        public async Task<Visitor> Known(string name)
        {
            await AdmitTo(name, Ours);
            return await SignIn(name, Password);
        }

        public async Task<Visitor> SignIn(string name, string password)
        {
            var visitor = Visitor();
            Assert.Equal("/", (await visitor.SignIn(name, password)).Place());
            return visitor;
        }

        public async Task<Visitor> Create(string name) =>
            await Choose(name, await Do(new CreateAccount(name, $"Person {name}") { Seat = Ours }));

        public async Task<Visitor> Reset(string name) => await Choose(name, await Do(new ResetPassword(Id(name))));

        public async Task<AccountAnswer> Do(AccountAct act)
        {
            var answer = await Services.GetRequiredService<AccountRegister>().Do(
                act, Web.SignedIn.As(Accounts.FindBySignInName("keeper")!));
            Assert.Null(answer.Refusal);
            return answer;
        }

        public Task Form(string code, params string[] members) => Arrange(new FormGroup(Of(code, members)));

        public Task Amend(string code, params string[] members) => Arrange(new AmendGroup(Of(code, members)));

        /// <summary>The newest admission of a delegation to the group, or one that never was.</summary>
        public ConfirmAdmission Admission(string delegation) => new(
            new(delegation), OpenRoom().Draft.Groups.AdmissionOf(new("PAC"), new(delegation))?.At ?? Time.GetUtcNow());

        public async Task<Visitor> CreateFor(string name, string delegation) => await Choose(
            name, await Do(new CreateAccount(name, $"Person {name}")
            {
                Seat = new AccountSeat(Bali, Role.Delegate, new(delegation)),
            }));

        public async Task WriteInGroup(Visitor visitor, string name)
        {
            await visitor.Read(OfGroup);
            Time.Advance(TimeSpan.FromMinutes(1));
            Assert.Null(await ActInGroup(name, new NoteOnClause(Walls.Clause, Words)));
        }

        public async Task<Refusal?> ActInGroup(string by, BriefCommand command)
        {
            var seat = Accounts.FindBySignInName(by)!.SeatIn(Bali)!;
            var brief = await Services.GetRequiredService<Drafting.Briefs>().Open(
                OpenRoom(), new GroupBrief(new("PAC")), seat);
            return (await brief!.Do(Desk.NewId(), command, seat) as Outcome.Refused)?.Refusal;
        }

        private Room OpenRoom() => Services.GetRequiredService<Rooms>().Open(Bali).GetAwaiter().GetResult();

        private async Task Arrange(Command command) =>
            Assert.IsType<Outcome.Recorded>(
                await OpenRoom().Do(Desk.NewId(), command, new Seat("Sri", Role.Secretariat)));

        private static Group Of(string code, string[] members) =>
            new(
                new(code),
                "Friends of the Pacific",
                members.Select(member => new DelegationCode(member)).ToSequence(),
                new(members[0]));

        /// <summary>Writes into the brief through the rules, as a screen of the account would.</summary>
        public async Task Write(Visitor visitor, string name = "amy")
        {
            await visitor.Read("/bali-message/brief");
            Time.Advance(TimeSpan.FromMinutes(1));
            Assert.Null(await Act(name, new NoteOnClause(Walls.Clause, Words)));
        }

        public Task<Refusal?> Confirm(string by, string name) => Act(by, new ConfirmAccess(
            Id(name), Accounts.FindBySignInName(name)!.GrantIn(Bali) ?? new AccessGrant("none", Time.GetUtcNow())));

        public async Task<Refusal?> Act(string by, BriefCommand command)
        {
            var room = await Services.GetRequiredService<Rooms>().Open(Bali);
            var seat = Accounts.FindBySignInName(by)!.SeatIn(Bali)!;
            var brief = await Services.GetRequiredService<Drafting.Briefs>().Open(
                room, new DelegationBrief(Ours.Delegation!.Value), seat);
            return (await brief!.Do(Desk.NewId(), command, seat) as Outcome.Refused)?.Refusal;
        }

        private async Task<Visitor> Choose(string name, AccountAnswer given)
        {
            var visitor = Visitor();
            Assert.Equal("/my-account", (await visitor.SignIn(name, given.InitialPassword!)).Place());
            Assert.Equal(
                "/my-account?chosen=1", (await visitor.Choose(given.InitialPassword!, "several new words")).Place());
            return visitor;
        }
    }
}
