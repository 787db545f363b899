using CsCheck;

namespace FactTracker.Tests.Claims;

public sealed class ClaimSetEditsTests
{
    private static readonly ClaimSet Set = new()
    {
        Sources = [new Source("s"), new Source("t")],
        Claims = [new Claim("a") { Text = "1" }, new Claim("b") { Text = "2" }, new Claim("c") { Text = "3" }],
    };

    public static TheoryData<string, Func<ClaimSet, ClaimSet>, string> Edits => new()
    {
        { "add a claim", set => set.Add(new Claim("d") { Text = "4" }), "s,t | a1,b2,c3,d4" },
        { "add a source", set => set.Add(new Source("u")), "s,t,u | a1,b2,c3" },
        { "replace a claim", set => set.Replace(set.Claims["b"] with { Text = "9" }), "s,t | a1,b9,c3" },
        { "replace a source", set => set.Replace(new Source("s") { Title = "!" }), "s!,t | a1,b2,c3" },
        { "upsert what is there", set => set.Upsert(new Claim("a") { Text = "9" }), "s,t | a9,b2,c3" },
        { "upsert what is not", set => set.Upsert(new Claim("d") { Text = "4" }).Upsert(new Source("u")), "s,t,u | a1,b2,c3,d4" },
        { "upsert a source that is there", set => set.Upsert(new Source("t") { Title = "!" }), "s,t! | a1,b2,c3" },
        { "remove", set => set.RemoveClaim("b").RemoveSource("s"), "t | a1,c3" },
        { "remove what is not there", set => set.RemoveClaim("z").RemoveSource("a"), "s,t | a1,b2,c3" },
        { "several", set => set.WithClaims([new Claim("c") { Text = "8" }, new Claim("d") { Text = "4" }]).WithSources([new Source("u")]),
            "s,t,u | a1,b2,c8,d4" },
        { "remove and add again", set => set.RemoveClaim("a").Add(new Claim("a") { Text = "5" }), "s,t | b2,c3,a5" },
        { "add, replace and remove",
            set => set.Add(new Claim("d")).Replace(new Claim("d") { Text = "7" }).RemoveClaim("c"), "s,t | a1,b2,d7" },
        { "move an id from claims to sources", set => set.RemoveClaim("a").Add(new Source("a")), "s,t,a | b2,c3" },
        { "nothing new", set => set.Replace(set.Claims["a"]), "s,t | a1,b2,c3" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_gives_a_new_set(string because, Func<ClaimSet, ClaimSet> edit, string expected)
    {
        var before = Shown(Set);

        var edited = edit(Set);

        Shown(edited).Should().Be(expected, because);
        Shown(Set).Should().Be(before, because);
        edited.Should().Be(edited with { Claims = [.. edited.Claims], Sources = [.. edited.Sources] }, because);
    }

    public static TheoryData<string, Action, string> Mistakes => new()
    {
        { "a second claim", () => Set.Add(new Claim("a")), "The list has a claim \"a\"; replace that one.*" },
        { "a claim with a source's id",
            () => Set.Upsert(new Claim("s")), "The id \"s\" is that of a source; ids are unique among sources and claims together." },
        { "a source with a claim's id",
            () => Set.Add(new Source("a")), "The id \"a\" is that of a claim; ids are unique among sources and claims together." },
        { "no id", () => Set.Upsert(new Claim(default(ClaimId))), "A record has no id; give it one of 1 to 200 characters.*" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void An_id_that_cannot_be_is_refused(string because, Action edit, string message) =>
        edit.Should().Throw<ArgumentException>(because).WithMessage(message);

    [Fact]
    public void What_is_not_there_cannot_be_replaced()
    {
        FluentActions.Invoking(() => Set.Replace(new Claim("z"))).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => Set.Replace(new Source("z"))).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void A_set_that_was_edited_is_the_set_built_at_once() =>
        Gen.Select(Gen.Int[0, 200], Gen.Int[0, 3].Select(Gen.Int[0, 250]).Array[0, 300]).Sample((count, steps) =>
        {
            var expected = Enumerable.Range(0, count).Select(number => new Claim($"c{number}")).ToList();
            var claims = ClaimList.Create([.. expected]);
            foreach (var (kind, number) in steps)
            {
                var claim = new Claim($"c{number}") { Text = $"{kind}" };
                var index = expected.FindIndex(other => other.Id == claim.Id);
                if (kind == 0)
                {
                    claims = claims.Remove(claim.Id);
                    if (index >= 0) expected.RemoveAt(index);
                    continue;
                }

                claims = claims.Upsert(claim);
                if (index >= 0) expected[index] = claim;
                else expected.Add(claim);
            }

            claims.Should().Equal(expected);
            claims.Count.Should().Be(expected.Count);
            expected.Select((claim, index) => claims[index] == claim && claims.IndexOf(claim.Id) == index && claims[claim.Id] == claim)
                .Should()
                .NotContain(false);
            claims.Should().BeEquivalentTo(ClaimList.Create([.. expected]));
            claims.IndexOf("c999").Should().Be(-1);
        });

    [Fact]
    public void A_list_with_two_records_of_one_id_can_be_edited()
    {
        var claims = ClaimList.Create([new Claim("a") { Text = "1" }, new Claim("a") { Text = "2" }, new Claim("b")]);

        Texts(claims.Replace(new Claim("a") { Text = "3" })).Should().Equal("3", "2", null);
        Texts(claims.Remove(new ClaimId("a"))).Should().Equal("2", null);
        claims.Remove(new ClaimId("a"))["a"].Text.Should().Be("2");
    }

    [Fact]
    public void An_edit_costs_its_own_size_and_not_that_of_the_set()
    {
        const int Records = 100_000, Edits = 10_000;
        var set = new ClaimSet { Claims = ClaimList.Create([.. Enumerable.Range(0, Records).Select(number => new Claim($"c{number}"))]) };
        Claim[] changes = [.. Enumerable.Range(0, Edits).Select(number => new Claim($"c{number * 11}") { Text = "changed" })];
        _ = set.Upsert(new Claim("warm"));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var edited = set;
        foreach (var change in changes)
        {
            edited = edited.Upsert(change);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(60_000_000);
        var byId = changes.ToDictionary(claim => claim.Id);
        var atOnce = set.Claims.Select(claim => byId.GetValueOrDefault(claim.Id, claim))
            .Concat(changes.Where(claim => set.Claims.IndexOf(claim.Id) < 0));
        edited.Should().Be(set with { Claims = ClaimList.Create([.. atOnce]) });
    }

    [Fact]
    public void A_builder_edits_as_a_set_does()
    {
        var set = new ClaimSetBuilder(Set).Add(new Claim("d"))
            .Replace(new Claim("d") { Text = "4" })
            .Replace(new Source("s") { Title = "!" })
            .Upsert(new Claim("a") { Text = "9" }).Upsert(new Source("u")).Upsert(new Source("u") { Title = "?" }).Upsert(new Claim("e"))
                .RemoveClaim("b").RemoveSource("t").RemoveClaim("z")
            .Build();

        Shown(set).Should().Be("s!,u? | a9,c3,d4,e");
        new ClaimSetBuilder(Set).Invoking(builder => builder.Upsert(new Claim("s"))).Should().Throw<ArgumentException>();
        new ClaimSetBuilder(Set).Invoking(builder => builder.Replace(new Claim("z"))).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void A_builder_of_a_large_set_starts_at_no_cost()
    {
        var set = new ClaimSet { Claims = ClaimList.Create([.. Enumerable.Range(0, 50_000).Select(number => new Claim($"c{number}"))]) };
        _ = new ClaimSetBuilder(set).Add(new Claim("warm")).Build();

        var before = GC.GetAllocatedBytesForCurrentThread();
        new ClaimSetBuilder(set).Add(new Claim("new")).Build().Claims.Count.Should().Be(50_001);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(50_000);
    }

    private static string Shown(ClaimSet set) =>
        $"{string.Join(',', set.Sources.Select(source => source.Id.Text + source.Title))} | " +
        $"{string.Join(',', set.Claims.Select(claim => claim.Id.Text + claim.Text))}";

    private static IEnumerable<string?> Texts(IEnumerable<Claim> claims) => claims.Select(claim => claim.Text);
}
