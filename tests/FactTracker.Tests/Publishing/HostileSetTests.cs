using FactTracker.Interchange;
using FactTracker.Json;
using FactTracker.Publishing;
using FactTracker.Reports;

namespace FactTracker.Tests.Publishing;

public sealed class HostileSetTests
{
    private static readonly SecretSearch Search =
        new([new Secret(HostileSet.Secret, FoldedText.Of(HostileSet.Secret), SecretKind.Identifying, JsonPath.Root)]);

    public static TheoryData<string> Formats => [.. ClaimSetFormats.All.Writable.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task No_format_writes_a_secret_of_any_member(string name)
    {
        var format = ClaimSetFormats.All.Writable.Single(it => it.Name == name);
        foreach (var (member, set) in HostileSet.All) await Require(member, set, format);
    }

    [Fact]
    public async Task Report_has_no_secret_of_any_member()
    {
        foreach (var (member, set) in HostileSet.All) await Require(member, set, new Page());
    }

    [Fact]
    public void Every_member_with_words_has_a_case()
    {
        var names = HostileSet.All.Select(it => it.Name).ToList();

        names.Should().OnlyHaveUniqueItems().And.Contain(
        [
            "Source.title", "Source.authors", "Source.words", "Claim.text", "Claim.subject", "Claim.qualifiers", "Claim.notes",
            "Quote.exact",
        ]);
    }

    private static async Task Require(string member, ClaimSet set, IWritableFormat format)
    {
        var publication = set.Publish(new PublishingOptions(HostileSet.Now));
        publication.Leaks.Should().BeEmpty(member);
        using var output = new MemoryStream();
        var result = await publication.WriteAsync(format, output, TestContext.Current.CancellationToken);
        result.Leaks.Should().BeEmpty("{0} in {1}", member, format.Name);
        OutputParts.Of(output.ToArray()).SelectMany(part => TextDecodings.Of(part.Text)).Select(Search.FirstIn)
            .Should().OnlyContain(found => found == null, "{0} in {1}", member, format.Name);
    }

    private sealed class Page : IWritableFormat
    {
        public string Name => "html";

        public string Title => "Reports";

        public IReadOnlyList<string> Endings => [];

        public Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
        {
            set.ToReport(new ReportOptions(HostileSet.Now)).WriteHtml(output, cancellationToken);
            return Task.FromResult<IReadOnlyList<Problem>>([]);
        }
    }
}
