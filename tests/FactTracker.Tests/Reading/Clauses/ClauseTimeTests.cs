using FactTracker.Reading;

namespace FactTracker.Tests.Reading.Clauses;

/// <summary>The time of each draft claim is that of the sentence table, or is empty for a stated reason.</summary>
public sealed class ClauseTimeTests
{
    private const double LeastRight = 0.95;
    private const double MostEmpty = 0.1;

    public static TheoryData<string, string> Rows =>
        [.. SentenceTimes.Rows.Concat(TextTimes.Rows).Select(row => (row.Text, row.Expected))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_value_takes_the_time_of_its_clause_or_none(string text, string expected)
    {
        foreach (var time in ExpectedTime.Of(expected))
        {
            var draft = time.DraftIn(text);

            TimeOf(draft.Claim.When).Should().Be(time.When, "\"{0}\" is about it", time.Key);
            if (time.Stated is not null) TimeOf(draft.Claim.Stated).Should().Be(time.Stated);
            if (time.When is null) draft.Reasons.Should().Contain(reason => reason.Field == "when");
        }
    }

    [Fact]
    public void Times_are_right_far_more_often_than_they_are_empty()
    {
        var times = SentenceTimes.Rows.Concat(TextTimes.Rows)
            .SelectMany(row => ExpectedTime.Of(row.Expected).Select(time => (time.When,
                Found: TimeOf(time.DraftIn(row.Text).Claim.When)))).ToList();
        var filled = times.Where(time => time.Found is not null).ToList();

        var right = filled.Count(time => time.Found == time.When) / (double)filled.Count;
        var named = times.Where(time => time.When is not null).ToList();
        var empty = named.Count(time => time.Found is null) / (double)named.Count;
        TestContext.Current.TestOutputHelper!.WriteLine($"{right:P1} right of those not empty, {empty:P1} empty though there is a time");
        right.Should().BeGreaterThan(LeastRight);
        empty.Should().BeLessThan(MostEmpty);
    }

    [Theory]
    [InlineData(
        "Exports fell by 5%, the ministry said on Tuesday.",
        "left empty: \"Tuesday\" is when it was said, not the time it is about")]
    [InlineData("Her rating is 38%, its lowest since 2011.", "left empty: \"since 2011\" is a time of comparison")]
    [InlineData("Exports fell by 5%.", "left empty: no time is named")]
    public void An_empty_time_has_a_reason(string text, string reason) =>
        ProseReader.Read(text).Drafts[0].Reasons.Should().Contain(new FieldReason("when", reason) { Certainty = DraftCertainty.Open });

    private static string? TimeOf(DateStatement? time) => time is DateValue date ? date.Date.ToString() : null;
}
