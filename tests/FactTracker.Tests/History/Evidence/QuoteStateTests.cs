using FactTracker.History;

namespace FactTracker.Tests.History.Evidence;

public sealed class QuoteStateTests
{
    private const string Report =
        "Rents rose.\nIn 2019, 58 per cent of tenants paid more.\nIn 2024, 65 per cent of tenants in the city paid more than\na third of their income.\n";

    public static TheoryData<QuoteRow> Rows =>
    [
        new QuoteRow("the words as they are", Report, "65 per cent of tenants in the city", "found L3"),
        new QuoteRow("over the end of a line", Report, "paid more than a third of their income", "found L3-L4"),
        new QuoteRow("carriage returns", Report.ReplaceLineEndings("\r\n"), "paid more than a third", "found L3-L4"),
        new QuoteRow("other case", Report, "RENTS ROSE", "found L1"),
        new QuoteRow("quotation marks", "He said: “It’s over”, and left.", "\"It's over\"", "found L1"),
        new QuoteRow("dashes", "The years 2019–2024 — a time of growth", "2019-2024 - a time", "found L1"),
        new QuoteRow("divided at the end of a line", "The govern-\nment fell.", "The government fell", "found L1-L2"),
        new QuoteRow("a soft hyphen", "The govern\u00ADment fell.", "The government fell", "found L1"),
        new QuoteRow("one word or two", "The data base of the city", "The database of the city", "found L1"),
        new QuoteRow("a ligature", "The \uFB01rst \uFB02at was sold", "The first flat was sold", "found L1"),
        new QuoteRow("an accent in two characters", "The cafe\u0301 is closed", "The caf\u00E9 is closed", "found L1"),
        new QuoteRow("spaces that do not break", "65\u00A0per\u202Fcent of all", "65 per cent of all", "found L1"),
        new QuoteRow("a space before a unit", "The tunnel is 10km long", "The tunnel is 10 km long", "found L1"),
        new QuoteRow("words left out at a mark", Report, "65 per cent of tenants […] a third of their income", "found L3-L4"),
        new QuoteRow("words left out at dots", Report, "65 per cent ... more than ... income", "found L3-L4"),
        new QuoteRow("Chinese", "租金在2024年上涨了百分之五。", "租金在2024年上涨", "found L1"),
        new QuoteRow("signs alone", "Wait… what?!", "?!", "found L1"),
        new QuoteRow("signs alone that are not there", "Wait.", "?!", "gone"),

        new QuoteRow("another number", Report, "63 per cent of tenants in the city paid more", "changed L3 \"63\" → \"65\""),
        new QuoteRow("another decimal", "It grew by 6.5 per cent in a year", "It grew by 65 per cent in a year", "changed L1 \"65\" → \"6.5\""),
        new QuoteRow("another sign", "It grew by -5 per cent in a year", "It grew by 5 per cent in a year", "changed L1 \"5\" → \"-5\""),
        new QuoteRow("another currency", "It will cost $ 300 million in all", "It will cost € 300 million in all", "changed L1 \"€\" → \"$\""),
        new QuoteRow("a word with another beginning", "They were unable to pay the rent", "They were able to pay the rent", "changed L1 \"able\" → \"unable\""),
        new QuoteRow("a word added", "They did not pay the whole rent", "They did pay the whole rent", "changed L1 \"not\" added"),
        new QuoteRow("a word left out", "They did pay the whole rent", "They did not pay the whole rent", "changed L1 \"not\" left out"),
        new QuoteRow("two changes", "Rents in the north rose by six per cent last year", "Rents in the south rose by six percent last year",
            "changed L1 \"south\" → \"north\""),
        new QuoteRow("the last word", "The council voted for the tunnel on Monday.", "The council voted for the tunnel on Friday",
            "changed L1 \"Friday\" → \"Monday\""),
        new QuoteRow("the first word", "Rents fell. Twelve members voted for the tunnel", "Eleven members voted for the tunnel",
            "changed L1 \"Eleven\" → \"Twelve\""),
        new QuoteRow("an operator of a program", "if (count > limit) return null;", "if (count < limit) return null;", "changed L1 \"<\" → \">\""),
        new QuoteRow("a piece after a mark is changed", Report, "65 per cent of tenants […] a quarter of their income",
            "changed L3-L4 \"quarter\" → \"third\""),
        new QuoteRow("a piece after a mark is gone", Report, "65 per cent of tenants in the city […] every single winter",
            "changed L3 \"every single winter\" left out"),

        new QuoteRow("another sentence", Report, "The mayor resigned on Friday", "gone"),
        new QuoteRow("only frequent words in common", Report, "of the harbour in the north", "gone"),
        new QuoteRow("an empty text", "", "65 per cent", "gone"),

        new QuoteRow("a short number between its surroundings", Report, "63", "changed L3 \"63\" → \"65\"")
        {
            Prefix = "In 2024, ", Suffix = " per cent of tenants in the city",
        },
        new QuoteRow("the same words elsewhere do not hide a change", Report, "58 per cent", "changed L3 \"58\" → \"65\"")
        {
            Prefix = "In 2024, ", Suffix = " of tenants in the city",
        },
        new QuoteRow("words between their surroundings were deleted", "In 2024, of tenants in the city", "65 per cent", "gone")
        {
            Prefix = "In 2024, ", Suffix = " of tenants in the city",
        },
        new QuoteRow("a prefix decides", "In A it is 5 per cent.\nIn B it is 5 per cent.", "5 per cent", "found L2") { Prefix = "In B it is " },
        new QuoteRow("a suffix decides", "5 per cent in A\n5 per cent in B", "5 per cent", "found L2") { Suffix = " in B" },
        new QuoteRow("surroundings of another text do not matter", Report, "65 per cent of tenants", "found L3")
        {
            Prefix = "They say that ",
        },

        new QuoteRow("at its characters", Report, "Rents rose", "found L1") { Fragment = "char=0,10" },
        new QuoteRow("not at its characters", Report, "65 per cent of tenants in the city", "moved L3") { Fragment = "char=3,20" },
        new QuoteRow("in its lines", Report, "65 per cent of tenants in the city", "found L3") { Fragment = "L2-L3" },
        new QuoteRow("not in its lines", Report, "65 per cent of tenants in the city", "moved L3") { Fragment = "L1-L2" },
        new QuoteRow("in its line", Report, "65 per cent of tenants in the city", "found L3") { Fragment = "#L3" },
        new QuoteRow("lines of RFC 5147 are between lines", Report, "65 per cent of tenants in the city", "found L3") { Fragment = "line=2,3" },
        new QuoteRow("not in the lines of RFC 5147", Report, "65 per cent of tenants in the city", "moved L3") { Fragment = "line=3,4" },
        new QuoteRow("at its characters in the middle of words", Report, "ents ros", "found L1") { Fragment = "char=1,9" },
        new QuoteRow("a fragment of another kind is no pin", Report, "65 per cent of tenants in the city", "found L3") { Fragment = "section-2" },
        new QuoteRow("of several the one at the pin", "yes it is\nyes it is\nyes it is", "yes it is", "found L2")
        {
            Fragment = "char=10,19",
        },
        new QuoteRow("a pin beyond the text", Report, "Rents rose", "moved L1") { Fragment = "char=99999,99999" },

        new QuoteRow("emphasis", "In 2024, **65 per cent** of _tenants_", "65 per cent of tenants", "found L1") { IsMarkdown = true },
        new QuoteRow("the address of a link", "See the [old quay](https://example.org/quay) in the north", "the old quay in the north", "found L1")
        {
            IsMarkdown = true,
        },
        new QuoteRow("a quote with a link in it", "See the [old quay](https://example.org/b) in the north", "the [old quay](https://example.org/a) in the north",
            "found L1") { IsMarkdown = true },
        new QuoteRow("a quotation in lines", "> rents rose by\n> five per cent", "rents rose by five per cent", "found L1-L2")
        {
            IsMarkdown = true,
        },
        new QuoteRow("a comment is no text", "<!-- rents rose by five per cent -->", "rents rose by five per cent", "gone") { IsMarkdown = true },
        new QuoteRow("a tag is no text", "rents <b class=\"x\">rose</b> sharply", "rents rose sharply", "found L1") { IsMarkdown = true },
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Quote_is(QuoteRow row)
    {
        var copy = row.IsMarkdown ? SourceCopy.FromMarkdown(row.Text) : SourceCopy.FromText(row.Text);

        var finding = Checked.In(copy, Checked.Cite(row.Exact, row.Prefix, row.Suffix, row.Fragment));

        Checked.Summary(finding).Should().Be(row.Expected, row.Name);
    }

    [Fact]
    public void Several_places_are_reported()
    {
        var finding = Checked.In("yes it is\nyes it is\nyes it is", "yes it is");

        finding.Places.Should().Be(3);
        finding.ToWords().Should().Be("The quote is in \"s\", line 1. It could be any of 3 places; a prefix or suffix decides.");
    }

    [Fact]
    public void Quote_of_a_source_without_a_copy_is_reported()
    {
        var finding = Checked.SetOf(Checked.Cite("a")).CheckEvidence(new SourceCopies()).Findings.Should().ContainSingle().Which;

        finding.State.Should().Be(EvidenceState.NoCopy);
        finding.ToWords().Should().Be("There is no copy of \"s\".");
    }

    [Fact]
    public void Citations_without_words_are_left_out() =>
        Checked.SetOf(Checked.Cite(" ")).CheckEvidence(new SourceCopies()).Findings.Should().BeEmpty();

    [Fact]
    public void Only_quotes_that_support_a_claim_make_it_stale()
    {
        var copies = new SourceCopies { ["s"] = SourceCopy.FromText("nothing") };

        Checked.SetOf(Checked.Cite("It is so")).CheckEvidence(copies).Changes.Select(change => change.Claim?.Text).Should().Equal("c");
        Checked.SetOf(Checked.Cite("It is so") with { Stance = Stance.Refutes }).CheckEvidence(copies).Changes.Should().BeEmpty();
    }

    [Fact]
    public void Huge_quote_of_a_huge_text_is_found()
    {
        var text = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"w{i * 7919 % 100_003} "));

        var half = text[..text.IndexOf(' ', 1_000_000)];

        Checked.In(text, half).State.Should().Be(EvidenceState.Found);
        Checked.In($"{half} other{text[half.Length..]}", text).Difference.Should().Be("\"other\" added");
        Checked.In(text, string.Concat(Enumerable.Repeat("nothing alike ", 70_000))).State.Should().Be(EvidenceState.Gone);
    }

    [Fact]
    public void A_text_of_one_word_repeated_is_searched_in_time()
    {
        var text = string.Concat(Enumerable.Repeat("the ", 300_000));

        Checked.In(text, "the the the").State.Should().Be(EvidenceState.Found);
        Checked.In(text, string.Concat(Enumerable.Repeat("the ", 50_000)) + "end").State.Should().Be(EvidenceState.Gone);
    }
}
