namespace FactTracker.Tests.Claims;

public sealed class ClaimSetBuilderTests
{
    [Fact]
    public void A_set_is_put_together_in_order()
    {
        var set = new ClaimSetBuilder { Id = "https://example.org/a", Title = "T", Language = "en" }
            .Add(new Source("s1")).AddRange([new Source("s2"), new Source("s3")])
            .AddRange([new Claim("c1")]).Add(new Claim("c2"))
            .Build();

        set.Sources.Select(source => source.Id.Text).Should().Equal("s1", "s2", "s3");
        set.Claims.Select(claim => claim.Id.Text).Should().Equal("c1", "c2");
        (set.Id, set.Title, set.Language).Should().Be(("https://example.org/a", "T", new LanguageTag("en")));
    }

    public static TheoryData<Action<ClaimSetBuilder>, string> Doubles => new()
    {
        { builder => builder.Add(new Source("a")), "a" },
        { builder => builder.Add(new Claim("a")), "a" },
        { builder => builder.AddRange([new Claim("b"), new Claim("b")]), "b" },
    };

    [Theory]
    [MemberData(nameof(Doubles))]
    public void A_second_record_of_an_id_is_refused(Action<ClaimSetBuilder> add, string id) =>
        new ClaimSetBuilder().Add(new Source("a")).Invoking(add).Should().Throw<ArgumentException>()
            .WithMessage($"The id \"{id}\" is taken; ids are unique among sources and claims together.");

    [Fact]
    public void Everything_said_of_the_set_as_a_whole_is_kept()
    {
        var now = NodaTime.Instant.FromUtc(2025, 9, 20, 9, 0);
        var builder = new ClaimSetBuilder(new ClaimSet { Translations = [new Translation("de", [new TranslatedMember("title", "T")])] })
        {
            Description = "d", Publisher = "p", License = "CC0-1.0", Created = now, Modified = now,
        };

        builder.Build().Should().Be(new ClaimSet
        {
            Description = "d", Publisher = "p", License = "CC0-1.0", Created = now, Modified = now,
            Translations = [new Translation("de", [new TranslatedMember("title", "T")])],
        });
        (builder.Description, builder.Publisher, builder.License, builder.Created, builder.Modified).Should()
            .Be(("d", new Agent("p"), "CC0-1.0", now, now));
    }

    [Fact]
    public void A_record_without_an_id_is_refused() =>
        new ClaimSetBuilder().Invoking(builder => builder.Add(new Claim(default(ClaimId)))).Should().Throw<ArgumentException>()
            .WithMessage("A record has no id; give it one of 1 to 200 characters.");

    [Fact]
    public void What_was_built_does_not_change_when_the_builder_goes_on()
    {
        var builder = new ClaimSetBuilder().Add(new Claim("a"));
        var first = builder.Build();

        builder.Add(new Claim("b")).Title = "later";

        first.Claims.Count.Should().Be(1);
        first.Title.Should().BeNull();
        builder.Build().Claims.Count.Should().Be(2);
    }

    [Fact]
    public void A_builder_starts_from_all_that_a_set_holds()
    {
        var set = new ClaimSet
        {
            License = "CC0-1.0", Sources =
        [
            new Source("s")
        ], Claims = [new Claim("c")], Extensions = Extensions.Empty.With("x:a", default)
        };

        new ClaimSetBuilder(set).Build().Should().Be(set);
        new ClaimSetBuilder(set).Invoking(builder => builder.Add(new Claim("s"))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Null_is_no_record()
    {
        new ClaimSetBuilder().Invoking(builder => builder.Add((Claim)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ClaimSet { Claims = [null!] }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ClaimSet { Sources = [null!] }).Should().Throw<ArgumentNullException>();
    }
}
