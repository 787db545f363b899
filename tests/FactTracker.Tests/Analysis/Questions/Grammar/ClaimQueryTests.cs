using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis.Questions.Grammar;

public sealed class ClaimQueryTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "tag = rent", "tag = rent" },
        { "  TAG   =rent ", "tag = rent" },
        { "property = \"median rent\"", "property = \"median rent\"" },
        { "property = 'median rent'", "property = \"median rent\"" },
        { "property='median'and(tag=b)", "property = median and tag = b" },
        { "subject = O'Brien", "subject = O'Brien" },
        { "subject = 'O\\'Brien'", "subject = O'Brien" },
        { "text ~ \"a \\\"b\\\" \\\\\"", "text ~ \"a \\\"b\\\" \\\\\"" },
        { "subject = China*", "subject = China*" },
        { "subject = \"China*\"", "subject = China*" },
        { "subject = \"China\\*\"", "subject = \"China\\*\"" },
        { "tag = \"\"", "tag = \"\"" },
        { "tag = \"and\"", "tag = \"and\"" },
        { "tag = \"before\"", "tag = \"before\"" },
        { "source = https://example.org/a?b=c~d", "source = https://example.org/a?b=c~d" },

        // Precedence: not before and before or.
        { "tag = a or tag = b and tag = c", "tag = a or tag = b and tag = c" },
        { "tag = a or (tag = b and tag = c)", "tag = a or tag = b and tag = c" },
        { "(tag = a or tag = b) and tag = c", "(tag = a or tag = b) and tag = c" },
        { "not tag = a and tag = b", "not tag = a and tag = b" },
        { "(not tag = a) and tag = b", "not tag = a and tag = b" },
        { "not (tag = a and tag = b)", "not (tag = a and tag = b)" },
        { "NOT Tag = a AND tag = b OR has WHEN", "not tag = a and tag = b or has when" },
        { "not not tag = a", "not not tag = a" },
        { "((((tag = a))))", "tag = a" },
        { "(tag = a and tag = b) and tag = c", "tag = a and tag = b and tag = c" },

        // At the beginning, possibly covers everything; elsewhere it is a prefix like not.
        { "possibly tag = a and tag = b", "possibly (tag = a and tag = b)" },
        { "possibly tag = a or tag = b", "possibly (tag = a or tag = b)" },
        { "(possibly tag = a) and tag = b", "(possibly tag = a) and tag = b" },
        { "tag = b and possibly tag = a and tag = c", "tag = b and (possibly tag = a) and tag = c" },
        { "not possibly tag = a or tag = b", "not possibly tag = a or tag = b" },
        { "certainly tag = a", "certainly tag = a" },
        { "tag = b and (certainly tag = a or tag = c)", "tag = b and (certainly (tag = a or tag = c))" },

        { "has source and missing when", "has source and missing when" },
        { "has qualifier.\"age group\"", "has qualifier.\"age group\"" },
        { "qualifier.among = citizens", "qualifier.among = citizens" },
        { "qualifier.\"a*b\" = c", "qualifier.\"a\\*b\" = c" },
        { "Qualifier.'age group'~x", "qualifier.\"age group\" ~ x" },

        // Amounts.
        { "value > 50%", "value > 50%" },
        { "value > 50 %", "value > 50%" },
        { "value>50 per cent", "value > 50%" },
        { "value > 65.0%", "value > 65.0%" },
        { "value = 5 km", "value = 5 km" },
        { "value = 5km", "value = 5 km" },
        { "value = 5 km and tag = a", "value = 5 km and tag = a" },
        { "value > USD 500 million", "value > 500 million USD" },
        { "value > 500 million USD", "value > 500 million USD" },
        { "value > 500 million dollars", "value > 500 million USD" },
        { "value > $500", "value > 500 USD" },
        { "value > €1.5e6", "value > 1500000 EUR" },
        { "value < -3 °C", "value < -3 Cel" },
        { "value < -3", "value < -3" },
        { "value >= 43 cases", "value >= 43 cases" },
        { "value > 5 \"kg/(m.s)\"", "value > 5 \"kg/(m.s)\"" },
        { "value > 1e40", "value > 1e40" },
        { "value > \"50 %\"", "value > 50%" },
        { "confidence >= 0.8", "confidence >= 0.8" },
        { "confidence >= 80%", "confidence >= 80%" },
        { "origins >= 2", "origins >= 2" },

        // Of a value, what is written like a number is one, then a date, then an amount, then a text; quotes make a text.
        { "value = 2024", "value = 2024" },
        { "value = \"2024\"", "value = \"2024\"" },
        { "value = 2024-05", "value = 2024-05" },
        { "value = 1500%", "value = 1500%" },
        { "value = 201X", "value = 201X" },
        { "value = China", "value = China" },
        { "value = \"China\"", "value = China" },
        { "value = \"5 km\"", "value = \"5 km\"" },
        { "value = 7-Eleven", "value = 7-Eleven" },
        { "value = none", "value = none" },
        { "value < 2024-05", "value < 2024-05" },

        // Dates.
        { "when before 2020", "when before 2020" },
        { "when before '2020'", "when before 2020" },
        { "when overlaps 2020/..", "when overlaps 2020/.." },
        { "when OVERLAPS {1960,1970}", "when overlaps {1960,1970}" },
        { "when = 2004-06~", "when = 2004-06~" },
        { "when = ~2004", "when = 2004~" },
        { "when before ~-2004", "when before -2004~" },
        { "value = ~2024-?05", "value = ~2024-?05" },
        { "tag = ~5", "tag = ~5" },
        { "when <= ?2016-?05-31", "when <= 2016-05?-31" },
        { "when after -0500", "when after -0500" },
        { "when = unknown", "when = unknown" },
        { "value during 2024", "value during 2024" },
        { "source.published >= 2024 and recorded < 2025-01-01", "source.published >= 2024 and recorded < 2025-01-01" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_parsed_and_written_canonically(string text, string canonical)
    {
        var query = ClaimQuery.Parse(text);

        query.ToString().Should().Be(canonical);
        ClaimQuery.Parse(canonical).Should().Be(query);
    }

    public static TheoryData<string, ClaimQueryErrorCode, int, string, string?> Errors => new()
    {
        { "", ClaimQueryErrorCode.Empty, 1, "", null },
        { "   ", ClaimQueryErrorCode.Empty, 4, "", null },
        { "()", ClaimQueryErrorCode.ExpectedCondition, 2, ")", null },
        { "propety = rent", ClaimQueryErrorCode.UnknownName, 1, "propety", "property" },
        { "tag = a and propety = rent", ClaimQueryErrorCode.UnknownName, 13, "propety", "property" },
        { "has quelifier.x", ClaimQueryErrorCode.UnknownName, 5, "quelifier.x", null },
        { "date = 2024", ClaimQueryErrorCode.UnknownName, 1, "date", "when" },
        { "nto tag = a", ClaimQueryErrorCode.UnknownName, 1, "nto", "not" },
        { "source.type = survey", ClaimQueryErrorCode.UnknownName, 1, "source.type", "source.kind" },
        { "sourcekind = survey", ClaimQueryErrorCode.UnknownName, 1, "sourcekind", "source.kind" },
        { "qualifier. = x", ClaimQueryErrorCode.UnknownName, 11, " ", null },
        { "and tag = a", ClaimQueryErrorCode.ExpectedCondition, 1, "and", null },
        { "!tag = a", ClaimQueryErrorCode.ExpectedCondition, 1, "!", "not" },
        { "tag = a and", ClaimQueryErrorCode.ExpectedCondition, 12, "", null },
        { "tag = a or or tag = b", ClaimQueryErrorCode.ExpectedCondition, 12, "or", null },
        { "not", ClaimQueryErrorCode.ExpectedCondition, 4, "", null },
        { "tag", ClaimQueryErrorCode.UnknownOperator, 4, "", null },
        { "tag == a", ClaimQueryErrorCode.UnknownOperator, 5, "==", "=" },
        { "value <> 5", ClaimQueryErrorCode.UnknownOperator, 7, "<>", "!=" },
        { "value ≥ 5", ClaimQueryErrorCode.UnknownOperator, 7, "≥", ">=" },
        { "value => 5", ClaimQueryErrorCode.UnknownOperator, 7, "=>", ">=" },
        { "tag is a", ClaimQueryErrorCode.UnknownOperator, 5, "is", "=" },
        { "when befor 2020", ClaimQueryErrorCode.UnknownOperator, 6, "befor", "before" },
        { "when since 2020", ClaimQueryErrorCode.UnknownOperator, 6, "since", ">=" },
        { "tag > a", ClaimQueryErrorCode.WrongOperator, 5, ">", null },
        { "text contains rent", ClaimQueryErrorCode.WrongOperator, 6, "contains", null },
        { "when ~ 2020", ClaimQueryErrorCode.WrongOperator, 6, "~", null },
        { "origins ~ 2", ClaimQueryErrorCode.WrongOperator, 9, "~", null },
        { "tag = ", ClaimQueryErrorCode.WrongOperand, 7, "", null },
        { "tag = and", ClaimQueryErrorCode.WrongOperand, 7, "and", null },
        { "tag = )", ClaimQueryErrorCode.WrongOperand, 7, ")", null },
        { "tag = “rent”", ClaimQueryErrorCode.WrongOperand, 7, "“rent”", null },
        { "text ~ \"?!\"", ClaimQueryErrorCode.WrongOperand, 8, "\"", null },
        { "when before 2020-13", ClaimQueryErrorCode.WrongOperand, 18, "13", null },
        { "when before yesterday", ClaimQueryErrorCode.WrongOperand, 13, "yesterday", null },
        { "value > large", ClaimQueryErrorCode.WrongOperand, 9, "large", null },
        { "value > 1,000", ClaimQueryErrorCode.WrongOperand, 9, "1,000", null },
        { "confidence > 2", ClaimQueryErrorCode.WrongOperand, 14, "2", null },
        { "confidence > 5 km", ClaimQueryErrorCode.WrongOperand, 14, "5", null },
        { "origins >= 1.5", ClaimQueryErrorCode.WrongOperand, 12, "1.5", null },
        { "origins >= -1", ClaimQueryErrorCode.WrongOperand, 12, "-1", null },
        { "tag = a tag = b", ClaimQueryErrorCode.ExpectedConnective, 9, "tag", null },
        { "tag = a && tag = b", ClaimQueryErrorCode.ExpectedConnective, 9, "&&", "and" },
        { "tag = a adn tag = b", ClaimQueryErrorCode.ExpectedConnective, 9, "adn", "and" },
        { "tag = median rent", ClaimQueryErrorCode.ExpectedConnective, 14, "rent", null },
        { "value > 5 km when before 2020", ClaimQueryErrorCode.ExpectedConnective, 19, "before", null },
        { "tag = a)", ClaimQueryErrorCode.ExpectedConnective, 8, ")", null },
        { "(tag = a", ClaimQueryErrorCode.UnclosedParenthesis, 9, "", null },
        { "(tag = a tag = b)", ClaimQueryErrorCode.ExpectedConnective, 10, "tag", null },
        { "tag = \"a", ClaimQueryErrorCode.UnclosedQuote, 7, "\"", null },
        { "value = 5 \"km", ClaimQueryErrorCode.UnclosedQuote, 11, "\"", null },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void An_error_has_its_reason_place_and_suggestion(
        string text, ClaimQueryErrorCode code, int column, string found, string? suggestion)
    {
        ClaimQuery.TryParse(text, out var query, out var error).Should().BeFalse();

        query.Should().BeNull();
        (error!.Code, error.Column, error.Found, error.Suggestion).Should().Be((code, column, found, suggestion));
    }

    [Theory]
    [InlineData(
        "tag == a",
        "At character 5: expected an operator after tag, found \"==\"; did you mean =?")]
    [InlineData(
        "tag",
        "At character 4: expected an operator after tag, but the expression ends there. The operators of tag are =, !=, ~; \"has tag\" " +
        "asks whether it is stated.")]
    [InlineData(
        "when before 2020-13",
        "At character 18: expected a date such as 2024, 2024-05 or 2020/2024, found \"13\". \"2020-13\" is not an EDTF date: " +
        "expected a month from 01 to 12 or a grouping from 21 to 41.")]
    [InlineData(
        "property = median rent",
        "At character 19: expected \"and\", \"or\" or the end, found \"rent\". A text of several words is written in quotes: property = " +
        "\"median rent\".")]
    public void The_message_says_where_what_and_what_to_do(string text, string message)
    {
        ClaimQuery.TryParse(text, out _, out var error).Should().BeFalse();

        error!.ToString().Should().Be(message);
        FluentActions.Invoking(() => ClaimQuery.Parse(text)).Should().Throw<ClaimQueryFormatException>()
            .Where(e => e.Error == error && e.Message.Contains(text) && e.Message.EndsWith(message));
    }

    public static TheoryData<string, int> Deep => new()
    {
        { new string('(', 60_000), 201 },
        { string.Concat(Enumerable.Repeat("not ", 15_000)) + "tag = a", 801 },
        { string.Concat(Enumerable.Repeat("not ", 150)) + "tag = a", 201 },
        { string.Concat(Enumerable.Repeat("possibly ", 7_000)) + "tag = a", 1810 },
        { string.Concat(Enumerable.Repeat("tag = a and (tag = b or (", 2_500)), 0 },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public void Nesting_is_limited(string text, int column)
    {
        ClaimQuery.TryParse(text, out _, out var error).Should().BeFalse();

        error!.Code.Should().Be(ClaimQueryErrorCode.TooDeep);
        if (column > 0) error.Column.Should().Be(column);
    }

    [Fact]
    public void Length_is_limited()
    {
        ClaimQuery.TryParse(new string('(', 100_000), out _, out var error).Should().BeFalse();
        error!.Code.Should().Be(ClaimQueryErrorCode.TooLong);

        var longest = $"tag = {new string('a', ClaimQuery.MaxLength - 6)}";
        ClaimQuery.Parse(longest).ToString().Should().Be(longest);
    }

    [Fact]
    public void Many_conditions_are_not_deep() =>
        ClaimQuery.Parse(string.Join(" or ", Enumerable.Repeat("tag = a", 5_000))).Expression.Depth.Should().Be(2);

    [Fact]
    public void An_expression_that_is_built_is_limited_too()
    {
        QueryExpression deep = Ask.Tag.Is("a");
        while (deep.Depth < QueryExpression.MaxDepth) deep = !deep;

        FluentActions.Invoking(() => !deep).Should().Throw<ArgumentException>();
        ClaimQuery.Parse(deep.ToString()).Expression.Should().Be(deep);
    }
}
