using FactTracker.Analysis;

namespace FactTracker.Tests.Laws;

/// <summary>A few values of the types of the query language; see <see cref="SampleValues"/>.</summary>
internal static class QuestionSamples
{
    public static IReadOnlyDictionary<Type, Func<object[]>> Table { get; } = new Dictionary<Type, Func<object[]>>
    {
        [typeof(QueryName)] = () =>
            [QueryName.Of(QueryField.Id), QueryName.Of(QueryField.Tag), QueryName.OfQualifier("a"), QueryName.OfQualifier("A")],
        [typeof(AmountOperand)] = () =>
            [new AmountOperand(new Quantity(5)), new AmountOperand(new Quantity(5, Unit.Percent)), new AmountOperand(new Quantity(0))],
        [typeof(DateOperand)] = () => [new DateOperand(Edtf.Parse("2024")), new DateOperand(Edtf.Parse("2024~"))],
        [typeof(TextOperand)] = () => [TextOperand.Literal("a*"), TextOperand.Pattern("a*"), TextOperand.Pattern("A*")],
        [typeof(ComparisonExpression)] = () => [Ask.Tag.Is("a"), Ask.Tag.IsNot("a"), Ask.Place.Is("a"), Ask.Tag.Is("b")],
        [typeof(PresenceExpression)] = () => [Ask.Tag.Exists, Ask.Tag.Missing, Ask.Place.Exists],
        [typeof(AllExpression)] = () => [Ask.Tag.Is("a") & Ask.Tag.Is("b"), Ask.Tag.Is("b") & Ask.Tag.Is("a")],
        [typeof(AnyExpression)] = () => [Ask.Tag.Is("a") | Ask.Tag.Is("b"), Ask.Tag.Is("b") | Ask.Tag.Is("a")],
        [typeof(NotExpression)] = () => [!Ask.Tag.Is("a"), !Ask.Tag.Is("b"), !!Ask.Tag.Is("a")],
        [typeof(CertaintyExpression)] = () =>
            [Ask.Possibly(Ask.Tag.Is("a")), Ask.Certainly(Ask.Tag.Is("a")), Ask.Possibly(Ask.Tag.Is("b"))],
        [typeof(ClaimQuery)] = () => [ClaimQuery.Parse("tag = a"), ClaimQuery.Parse("tag = b or not when before 2020")],
        [typeof(ClaimQueryError)] = () =>
        [
            new ClaimQueryError(ClaimQueryErrorCode.Empty, 1, "", "a"), new ClaimQueryError(ClaimQueryErrorCode.Empty, 2, "", "a"),
            new ClaimQueryError(ClaimQueryErrorCode.Empty, 1, "", "a") { Suggestion = "b" },
            new ClaimQueryError(ClaimQueryErrorCode.Empty, 1, "", "a") { Remedy = "b" },
        ],
        [typeof(QuestionPolicy)] = () =>
            [new QuestionPolicy(), new QuestionPolicy { Name = "a" }, new QuestionPolicy { Quantities = QuantityProfile.AsWritten }],
    };
}
