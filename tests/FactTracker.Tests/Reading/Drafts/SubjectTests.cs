using FactTracker.Reading;
using FactTracker.Tests.Conventions;

namespace FactTracker.Tests.Reading.Drafts;

public sealed class SubjectTests
{
    public static TheoryData<string, string?, string?> Rows => new()
    {
        { "The birth rate in Italy fell to 6.4 per 1,000 people.", "Italy", "birth rate" },
        { "Germany's trade surplus was 209 billion euros in 2023.", "Germany", "trade surplus" },
        { "Some 65 per cent of Russians view China as friendly.", null, null },
        { "Coal made up 20% of the output.", "Coal", null },
        { "The airline cancelled 1,400 flights in July.", "airline", null },
        { "The number of bees in the region fell by 40%.", null, null },
        { "She earned $250,000 last year.", null, null },
        { "According to the police, 12 cars were burnt.", null, null },
        { "Last year the council built 190 homes.", null, null },
        { "The union lost members, and 300 offices were closed.", null, null },
        { "The minister said the fund had lost 2 billion pounds.", null, null },
    };

    [Theory, MemberData(nameof(Rows))]
    public void A_sentence_that_begins_with_its_subject_suggests_it(string sentence, string? subject, string? property)
    {
        var claim = ProseReader.Read(sentence).Drafts[0].Claim;

        (claim.SuggestedSubject, claim.SuggestedProperty).Should().Be((subject, property));
        (claim.Subject, claim.Property).Should().Be((default, null), "a suggestion is not the member");
    }

    // Sentences of our own with what a person would enter, written before the rules. The second file was scored once, when all was done.
    [Theory]
    [InlineData("open.tsv")]
    [InlineData("aside.tsv")]
    public void Nine_of_ten_suggestions_are_right(string file)
    {
        var (right, all, wrong) = (0, 0, new List<string>());
        foreach (var cells in File.ReadLines(Repository.PathOf($"tests/FactTracker.Tests/Reading/Drafts/Subjects/{file}"))
            .Select(line => line.Split('\t')))
        {
            if (ProseReader.Read(cells[0]).Drafts is not [{ Claim: var claim }, ..]) continue;
            Count(claim.SuggestedSubject, cells[1]);
            Count(claim.SuggestedProperty, cells[2]);
        }

        ((double)right / all).Should().BeGreaterThan(0.9, string.Join("\n", wrong));
        all.Should().BeGreaterThan(30);

        void Count(string? suggested, string wanted)
        {
            if (suggested is null) return;
            all++;
            if (wanted.Split('|').Contains(suggested, StringComparer.OrdinalIgnoreCase)) right++;
            else wrong.Add($"{suggested} for {wanted}");
        }
    }
}
