using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Shared.Csl;

/// <summary>Kinds of sources that no bibliography has, each through every format of bibliographies.</summary>
public sealed class OwnKindTests
{
    private static readonly IClaimSetFormat[] Formats = [CslJsonFormat.Default, BibTeXFormat.Default, RisFormat.Default];

    public static TheoryData<string, Source> Rows
    {
        get
        {
            var rows = new TheoryData<string, Source>();
            foreach (var format in Formats)
            {
                rows.Add(format.Name, new Source("unnamed") { Kind = SourceKind.Unnamed });
                rows.Add(format.Name, new Source("insider")
                {
                    Kind = SourceKind.Unnamed,
                    Title = "A person close to the matter",
                    Notes = "Met twice.",
                    Published = "2024-05"
                });
                rows.Add(format.Name, new Source("poll") { Kind = SourceKind.Survey, Title = "A poll" });
                rows.Add(format.Name, new Source("said") { Kind = SourceKind.Statement, Title = "A statement" });
                rows.Add(format.Name, new Source("leak") { Kind = SourceKind.Leak, Title = "A leak", Url = "https://example.org/leak" });
                rows.Add(format.Name, new Source("seen") { Kind = SourceKind.Observation, Title = "An observation" });
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_kind_of_our_own_is_carried_there_and_back(string name, Source source)
    {
        var format = Formats.Single(format => format.Name == name);
        var set = new ClaimSet { Sources = [source] };
        using var written = new MemoryStream();
        var losses = await ((IWritableFormat)format).WriteAsync(set, written, TestContext.Current.CancellationToken);
        using var copy = new MemoryStream(written.ToArray());
        var back = await ((IReadableFormat)format).ReadAsync(copy, cancellationToken: TestContext.Current.CancellationToken);

        losses.Should().BeEmpty();
        back.Check().Should().BeEmpty();
        back.Set.Should().Be(set);
    }
}
