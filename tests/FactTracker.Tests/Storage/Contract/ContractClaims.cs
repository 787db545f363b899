using NodaTime;

namespace FactTracker.Tests.Storage.Contract;

/// <summary>Claims with every combination of members that queries ask for, and texts that engines may stumble over.</summary>
internal static class ContractClaims
{
    /// <summary>Texts that are hard on databases.</summary>
    public static readonly string[] OddTexts =
    [
        "", " ", "a\0b", "'; DROP TABLE claims; --", "\" OR \"\"=\"", "50% _like_ [a-z]* \\ \\x00", "$1 ?1 :id @id {0} %s", "\uD800 half", "half \uDC00",
        "\uFFFE\uFFFF", "\u0001\u001F\u007F\u0085", "שלום עולם", "\u202Eright to left\u202C", "東京都の人口は増えた", "ประเทศไทย", "हिन्दी में", "😀 emoji 👩‍👩‍👧",
        "Zu\u0308rich", "ZÜRICH", "İstanbul ı", "ǅ Ǆ ß ẞ ſ K Å", "ΑΊΓΑΣ ς", "\r\n\t", "NEAR(a b) AND NOT c*", "null", "true", "<a href='x'>&amp;</a>",
        new string('x', 3_000), string.Concat(Enumerable.Repeat("long words ", 400)), "unknown", "none",
    ];

    private static readonly ClaimValue[] Subjects =
    [
        "China", "CHINA", "Zürich", "Zu\u0308rich", "zurich", new EntityValue("Q148") { Label = "China" }, new EntityValue("https://example.org/x"),
        new UnknownValue(), new NoneValue(), "Straße", "İstanbul", "東京", "a\0b", "Robert'); DROP TABLE claims;--", "50% _like_", "שלום",
        new string('y', 300), new string('y', 200), "Russia", "France",
    ];

    private static readonly ClaimValue?[] Properties =
    [
        "median rent", "Median Rent", "share of people who see it as friendly", null, new UnknownValue(), "population", "median reñt",
        new EntityValue("P1082") { Label = "population" }, "rent",
    ];

    private static readonly ClaimValue?[] Values =
    [
        new Quantity(50, Unit.Percent), new Quantity(65, Unit.Percent) { Approximation = Approximation.About }, new Quantity(0.5m), 0m,
        new Quantity(500, Unit.Money("EUR")), new Quantity(620.50m, Unit.Money("EUR")) { Approximation = Approximation.JustOver },
        new Quantity(500, Unit.Money("USD")), new Quantity(5, "km"), new Quantity(5_000, "m"), new Quantity(3.106855961m, "[mi_i]"),
        new Quantity(new ValueRange(3, 8), "km"), new Quantity(ValueRange.Above(4), "km"), new Quantity(20, "Cel"), new Quantity(68, "[degF]"),
        new Quantity(180, "deg"), new Quantity(-3.5m), new Quantity(1, "dozen cases"), new Quantity(12, "cases"), 2024m,
        new Quantity(BigAmount.Parse("1e40", null)), new Quantity(BigAmount.Parse("0.1000000000000000000000000000000000001", null)),
        new Quantity(2, Unit.Times), new Quantity(3, Unit.Rank), new Quantity(1.5m, "million EUR"), new Quantity(1_000m) {
            Approximation = Approximation.AtLeast },
        Edtf.Parse("2024"), Edtf.Parse("2020/2024"), Edtf.Parse("2024~"), Edtf.Parse("1500%"), new UnknownValue(), new NoneValue(), true,
        "50 %", "5 km", "Berlin", "berlin", new EntityValue("Q64") { Label = "Berlin" }, "1500%", null,
    ];

    private static readonly DateStatement?[] Whens =
    [
        null, "2024", "2024-02-29", "2019-12", "2020/2024", "2020~/2024?", "../2020", "2022/..", "2022/", "/2021", new UnknownValue(), "202X",
        "2024-XX", "XXXX-12-24", "[2019..2021]", "{2018,2023}", "Y170000002", "-0044-03-15", "2021-21", "1984?", "2020-01-01", "2019-12-31",
        "[..2010]", "Y-17E7",
    ];

    private static readonly string[] Texts =
    [
        "65 per cent of Russians call China friendly.", "The median rent in Zürich rose to 1,500 francs", "Zurich rents: 1500",
            "東京都の人口は増えた",
        "Die Straße ist gesperrt", "rent renting rented", "Rent-control's effect; on RENT!", "e\u0301te\u0301 d'été", "हिन्दी में लिखा",
            "x", "",
        "ประเทศไทย 2024", "α β Γ", "МОСКВА не сразу строилась", "abc人口def 人", new string('w', 80) + " tail", "c# c++ .net 3.14",
    ];

    /// <summary>The sources.</summary>
    public static IReadOnlyList<Source> Sources { get; } =
    [
        new("poll-1") { Kind = SourceKind.Survey, Title = "Attitudes to other countries", Publisher = "FOM", Published = "2024-05" },
        new("news-1") { Kind = SourceKind.Article, Title = "Düsseldorf rents", Publisher = "Die Zeit", Published = "2023",
            BasedOn = [new SourceLink("poll-1")] },
        new("news-2") { Title = "unknown date", Published = new UnknownValue(), BasedOn = [new SourceLink("news-1")] },
        new("leak") { Kind = SourceKind.Dataset, Publisher = new Agent("'; --", "Q1"), Published = "2019~" },
        new("https://example.org/source?a=1&b='x'") { Title = "An address", PartOf = "leak" },
    ];

    /// <summary>The claims.</summary>
    public static IReadOnlyList<Claim> All { get; } = [.. Enumerable.Range(0, 420).Select(Nth), .. OddTexts.Select(Odd)];

    /// <summary>Claims and sources as a set.</summary>
    public static ClaimSet Set { get; } = new() { Title = "Of the contract", Claims = [.. All], Sources = [.. Sources] };

    /// <summary>A claim with members that the library does not know, and numbers that a double does not hold.</summary>
    public static Claim Exact(string id) => Claim.FromJson(
        $$$"""
        {"id":"{{{id}}}","text":"exact","x-mine":{"b":0.10,"a":[null,true,"\\u0000"]},
        "value":{"amount":1.10000000000000000000000000000000000000000000000000001,"unit":"m","x-own":[1.50,{"a":1e400}]}}
        """);

    private static Claim Nth(int n)
    {
        string[] sources = [.. Sources.Select(source => source.Id.Text), "not-here"];
        return new Claim(n % 7 == 0 ? $"Claim-{n}" : $"claim-{n}")
        {
            Text = n % 3 == 0 ? null : Texts[n % Texts.Length],
            Subject = n % 11 == 0 ? [] : n % 13 == 0 ? [Subjects[n % Subjects.Length], "Second"] : [Subjects[n % Subjects.Length]],
            Property = Properties[n % Properties.Length],
            Value = Values[n % Values.Length] is not { } value ? [] : n % 17 == 0 ? [value, 7m] : [value],
            When = Whens[n * 5 % Whens.Length],
            Place = n % 8 == 0 ? Subjects[n / 8 % Subjects.Length] : null,
            Tags = n % 4 == 0 ? ["rent", "Housing"] : n % 9 == 0 ? ["HOUSING", OddTexts[n % OddTexts.Length]] : [],
            Claimant = n % 6 == 0 ? [new Agent("FOM", "Q4"), new Agent("Anna")] : [],
            Qualifiers = n % 10 == 0 ? [new Qualifier("Sex", ["female"]), new Qualifier("age", [new Quantity(18, "a")])] : [],
            Status = n % 12 == 0 ? ClaimStatus.Disputed : n % 25 == 0 ? ClaimStatus.Retracted : ClaimStatus.Asserted,
            Rank = n % 20 == 0 ? Rank.Preferred : Rank.Normal,
            Confidence = n % 5 == 0 ? [Confidence.Of(n % 10 / 10m)] : [],
            Citations = n % 2 == 0 ? [] : n % 15 == 0 ? [sources[n % 6], sources[(n + 1) % 6]] : [sources[n % 6]],
            Reviews = n % 14 == 0 ? [new Review { Verdict = n % 28 == 0 ? Verdict.False : Verdict.True }] : [],
            Recorded = n % 3 == 0 ? Instant.FromUtc(2020 + (n % 5), 1 + (n % 12), 1 + (n % 28), 23, 59, 59) : null,
        };
    }

    private static Claim Odd(string text, int n) => new($"odd-{n}")
    {
        Text = text,
        Subject = [text],
        Property = "odd",
        Value = [text],
        Tags = [text],
        Qualifiers = string.IsNullOrWhiteSpace(text) ? [] : [new Qualifier(text, [text])],
        Notes = text,
    };
}
