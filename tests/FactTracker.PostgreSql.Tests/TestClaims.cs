using NodaTime;

namespace FactTracker.PostgreSql.Tests;

/// <summary>Claims of many kinds, each the same for the same number.</summary>
internal static class TestClaims
{
    public static readonly Instant Now = Instant.FromUtc(2026, 1, 2, 3, 4, 5).PlusNanoseconds(678_901_234);

    private static readonly string[] Words =
        ["rent", "rose", "fell", "growth", "crème", "Zürich", "Москва", "harvest", "trade", "survey"];

    /// <summary>A claim with a number; another version of it is another content under the same id.</summary>
    public static Claim Of(int number, int version = 0) => new($"claim-{number}")
    {
        Text = $"{Words[number % 10]} {Words[number / 10 % 10]} {Words[number / 100 % 10]} number {number}",
        Subject = [$"subject {number % 50}"],
        Property = Words[number % 7],
        Value = [new Quantity(number % 1_000 + version, number % 2 == 0 ? Unit.Percent : Unit.None)],
        When = $"{1900 + number % 120}-{1 + number % 12:00}",
        Citations = [new Citation($"source-{number % 20}")],
        Tags = [$"tag {number % 5}"],
    };

    public static Source SourceOf(int number) => new($"source-{number}") { Title = $"Survey {number}", Kind = SourceKind.Survey };

    public static ClaimSet Set(int from, int count) => new ClaimSetBuilder { Title = "Test" }
        .AddAll(Enumerable.Range(0, 20).Select(SourceOf), Enumerable.Range(from, count).Select(i => Of(i)));

    private static ClaimSet AddAll(this ClaimSetBuilder builder, IEnumerable<Source> sources, IEnumerable<Claim> claims)
    {
        foreach (var source in sources) builder.Add(source);
        foreach (var claim in claims) builder.Add(claim);
        return builder.Build();
    }
}
