using CsCheck;
using FactTracker.Analysis;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Analysis.Questions;

/// <summary>Expressions of every kind, and small sets in which they find something.</summary>
internal static class QuestionGen
{
    private static readonly Gen<string> Words = Gen.OneOf(
        "China", "china", "Zürich", "ZU\u0308RICH", "median rent", "Median Rents", "rent", "Q148", "a (b)", "2024", "50%", "none",
        "unknown", "И");

    private static readonly Gen<Quantity> Plain = Gen.OneOf(
        Gen.Select(
            Gen.OneOf(0m, 1m, 0.5m, 50m, 50.0m, 100m, -3m, 2024m, 1000m, 36.6m),
            Gen.OneOf("%", "x", "km", "m", "[mi_i]", "Cel", "[degF]", "USD", "million USD", "case", "cases", "deg", "rad", "and", "")
                .Select(symbol => symbol.Length == 0 ? Unit.None : Unit.Parse(symbol)),
            (amount, unit) => new Quantity(amount, unit)),
        Gen.Select(QuantityGen.Big, QuantityGen.Unit, (amount, unit) => new Quantity(amount, null, unit)),
        Gen.Select(QuantityGen.Amount, QuantityGen.Unit, (amount, unit) => new Quantity(amount, unit)));

    public static Gen<Quantity> Quantity { get; } = Gen.OneOf(
        Plain, Plain.Select(WordGen.Of<Approximation>(), (quantity, hedge) => quantity with { Approximation = hedge }),
        QuantityGen.Of(Words.Select(words => (ClaimValue)words)));

    public static Gen<Edtf> Date { get; } = Gen.Frequency(
        (3, Gen.OneOf("2019", "2020", "2020/2024", "2024-05", "2024-05-01", "2024~", "../2020", "2024/", "202X").Select(Edtf.Parse)),
        (1, EdtfGen.Value));

    private static readonly Gen<string> Pattern =
        Gen.Frequency((3, Words), (1, Gen.OneOf("*", "ch*a", "*rent*", "med*", "rent *", "rent*")), (1, TextGen.Any));

    private static readonly Gen<QueryOperand> Text = Gen.OneOf(Pattern.Select(TextOperand.Pattern), Pattern.Select(TextOperand.Literal))
        .Select(text => (QueryOperand)text);

    private static readonly Gen<QueryName> Name = Gen.Frequency(
        (8, Gen.Enum<QueryField>().Where(field => field != QueryField.Qualifier).Select(QueryName.Of)),
        (1, Gen.OneOf("among", "Age Group", "a\"b").Select(QueryName.OfQualifier)));

    private static readonly Gen<QueryOperand> Operand = Gen.OneOf(
        Text, Plain.Select(amount => (QueryOperand)new AmountOperand(amount)), Date.Select(date => (QueryOperand)new DateOperand(date)),
        Gen.OneOf(0m, 0.5m, 0.9m, 1m, 2m).Select(number => (QueryOperand)new AmountOperand(new Quantity(number))),
        Gen.Const((QueryOperand)TextOperand.Literal("unknown")));

    private static readonly Gen<QueryExpression> Condition = Gen.Frequency(
        (5, Gen.Select(Name, Gen.Enum<QueryOperator>(), Operand).Where(it => IsComparison(it.Item1, it.Item2, it.Item3))
            .Select(it => (QueryExpression)new ComparisonExpression(it.Item1, it.Item2, it.Item3))),
        (1, Gen.Select(Name, Gen.Bool, (name, isMissing) => (QueryExpression)new PresenceExpression(name, isMissing))));

    /// <summary>Any expression, up to four levels deep.</summary>
    public static Gen<QueryExpression> Expression { get; } = Nested(3);

    /// <summary>A set of a few claims and sources.</summary>
    public static Gen<ClaimSet> Set { get; } =
        from sources in Source().Array[0, 3]
        from claims in Claim().Array[0, 6]
        select new ClaimSet
        {
            Sources = [.. sources.Select((source, index) => source with { Id = $"s{index}" })],
            Claims = [.. claims.Select((claim, index) => claim with { Id = $"c{index}" })],
        };

    private static Gen<QueryExpression> Nested(int depth) => depth == 0 ? Condition : Gen.Frequency(
        (3, Condition),
        (1, Nested(depth - 1).Array[2, 3].Select(items => AllExpression.Of(items))),
        (1, Nested(depth - 1).Array[2, 3].Select(items => AnyExpression.Of(items))),
        (1, Nested(depth - 1).Select(inner => !inner)),
        (1, Nested(depth - 1).Select(Ask.Possibly)),
        (1, Nested(depth - 1).Select(Ask.Certainly)));

    private static Gen<Claim> Claim() => Gen.Const(new Claim("c"))
        .Sometimes(Words, (claim, text) => claim with { Text = text }, oneIn: 2)
        .Sometimes(Value().Several(), (claim, subject) => claim with { Subject = subject }, oneIn: 2)
        .Sometimes(Value(), (claim, property) => claim with { Property = property }, oneIn: 2)
        .Sometimes(Value().Several(), (claim, value) => claim with { Value = value }, oneIn: 1)
        .Sometimes(Stated(), (claim, when) => claim with { When = when }, oneIn: 2)
        .Sometimes(Value(), (claim, place) => claim with { Place = place })
        .Sometimes(Words.Several(), (claim, tags) => claim with { Tags = tags }, oneIn: 2)
        .Sometimes(WordGen.Of<ClaimStatus>(), (claim, status) => claim with { Status = status })
        .Sometimes(WordGen.Of<Rank>(), (claim, rank) => claim with { Rank = rank })
        .Sometimes(ConfidenceGen.Any.Several(), (claim, confidence) => claim with { Confidence = confidence }, oneIn: 2)
        .Sometimes(Words.Select(name => new Agent(name)).Several(), (claim, claimant) => claim with { Claimant = claimant })
        .Sometimes(DateGen.Instant, (claim, recorded) => claim with { Recorded = recorded }, oneIn: 2)
        .Sometimes(ReviewGen.Any.Several(), (claim, reviews) => claim with { Reviews = reviews })
        .Sometimes(
            Gen.OneOf("s0", "s1", "s2", "gone").Select(id => new Citation(id)).Several(),
            (claim, citations) => claim with { Citations = citations }, oneIn: 2)
        .Sometimes(
            Gen.Select(Gen.OneOf("among", "AMONG", "age group"), Value().Several(), (name, values) => new Qualifier(name, values))
                .Several(),
            (claim, qualifiers) => claim with { Qualifiers = qualifiers }, oneIn: 2);

    private static Gen<Source> Source() => Gen.Const(new Source("s"))
        .Sometimes(WordGen.Of<SourceKind>(), (source, kind) => source with { Kind = kind }, oneIn: 2)
        .Sometimes(Words, (source, title) => source with { Title = title }, oneIn: 2)
        .Sometimes(Words, (source, publisher) => source with { Publisher = publisher }, oneIn: 2)
        .Sometimes(Stated(), (source, published) => source with { Published = published }, oneIn: 2)
        .Sometimes(Gen.Const(0), (source, _) => source with { BasedOn = (ValueList<SourceLink>)[] });

    private static Gen<DateStatement> Stated() =>
        Gen.Frequency((5, Date.Select(date => (DateStatement)date)), (1, Gen.Const((DateStatement)new UnknownValue())));

    private static Gen<ClaimValue> Value() => Gen.Frequency(
        (4, Words.Select(words => (ClaimValue)words)),
        (4, Quantity.Select(quantity => (ClaimValue)quantity)),
        (2, Date.Select(date => (ClaimValue)date)),
        (1, Words.Select(words => (ClaimValue)new EntityValue("Q148") { Label = words })),
        (1, Gen.OneOf<ClaimValue>(Gen.Const((ClaimValue)new NoneValue()), Gen.Const((ClaimValue)new UnknownValue { Words = "rent" }))),
        (1, Gen.Bool.Select(flag => (ClaimValue)flag)));

    private static bool IsComparison(QueryName name, QueryOperator comparison, QueryOperand operand) =>
        OperandRules.Fault(name, comparison, operand) is null;
}
