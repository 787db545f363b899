using CsCheck;

namespace FactTracker.Tests.History.Matching;

/// <summary>Sets of claims in few words, so that many are alike.</summary>
internal static class WordSets
{
    private static readonly string[] Words =
    [
        "China", "Russia", "trade", "grew", "fell", "not", "friendly", "65%", "63 per cent", "in 2024", "in 2023", "Dorian", "Alabama",
        "hurricane", "the", "São Paulo", "said",
    ];

    private static readonly Gen<string> Text =
        Gen.Int[0, Words.Length - 1].Array[1, 7].Select(words => string.Join(' ', words.Select(word => Words[word])));

    private static readonly Gen<Claim> Claim =
        from text in Text
        from when in Gen.OneOf(Gen.Const(""), Gen.Const("2023"), Gen.Const("2024"))
        from value in Gen.Int[0, 3]
        select new Claim("c")
        {
            Text = text,
            When = when.Length == 0 ? null : (DateStatement)when,
            Subject = value == 0 ? [] : ["China"],
            Property = value == 0 ? null : (ClaimValue)"share",
            Value = value == 0 ? [] : [new Quantity(60 + value)],
        };

    /// <summary>A set of up to so many claims.</summary>
    public static Gen<ClaimSet> Sized(int most) =>
        from claims in Claim.Array[1, most]
        select new ClaimSet { Claims = new ClaimList([.. claims.Select((claim, index) => claim with { Id = $"c{index}" })]) };

    /// <summary>A set in which a few words are in nearly all claims.</summary>
    public static ClaimSet Repeating(int count) => new()
    {
        Claims = new ClaimList(
        [
            .. Enumerable.Range(0, count).Select(i => new Claim($"c{i}")
            {
                Text = $"alpha {(i % 2 == 0 ? "beta" : "")} {(i % 3 == 0 ? "gamma gamma" : "")} {(i % 5 == 0 ? "delta" : "")} word{i} word{i % 100}",
            }),
        ]),
    };
}
