using System.Text;
using FactTracker.Interchange;
using FactTracker.Tests.Interchange.Shared.Losses;

namespace FactTracker.Tests.Interchange.Shared.Csl;

/// <summary>Marks of works that were retracted, withdrawn or corrected.</summary>
public sealed class CslStandingTests
{
    public static TheoryData<string, string, string> Rows => new()
    {
        { """ "status": "retracted" """, "retracted", "" },
        { """ "status": "Withdrawn" """, "withdrawn", "" },
        { """ "status": "in press" """, "published", "" },
        { """ "updated-by": [{ "type": "retraction", "DOI": "10.1000/9", "label": "Retraction" }] """, "retracted", "" },
        { """ "updated-by": [{ "type": "erratum" }, { "type": "retraction" }] """, "retracted", "" },
        { """ "updated-by": [{ "type": "corrigendum" }] """, "corrected", "" },
        { """ "updated-by": [{ "type": "new_version" }, 7, {}] """, "published", "" },
        { """ "relation": { "is-retracted-by": [{ "id": "10.1000/9" }] } """, "retracted", "" },
        { """ "relation": { "is-cited-by": [] } """, "published", "" },
        { """ "update-to": [{ "type": "retraction", "DOI": "10.1000/9" }] """, "published", "" }, // The notice, not the work.
        { """ "title": "RETRACTED: A title" """, "published", "FT0902" },
        { """ "title": "RETRACTED: A title", "status": "retracted" """, "retracted", "" },
        { """ "title": "Retracted works and their readers" """, "published", "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Mark_is_read_and_written(string members, string status, string codes)
    {
        var title = members.Contains("title", StringComparison.Ordinal) ? "" : "\"title\": \"T\", ";
        using var text = new MemoryStream(Encoding.UTF8.GetBytes($"[{{ \"id\": \"a\", \"type\": \"book\", {title}{members} }}]"));
        var import = await CslJsonFormat.Default.ReadAsync(text, cancellationToken: TestContext.Current.CancellationToken);

        import.Set.Sources.Single().Status.Name.Should().Be(status);
        string.Join(' ', import.Problems.Select(problem => problem.Code)).Should().Be(codes);
        var again = await LossLaw.HoldsAsync(CslJsonFormat.Default, import.Set);
        again.Sources.Single().Status.Name.Should().Be(status);
    }
}
