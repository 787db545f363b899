using FactTracker.Interchange.Formats.FollowTheMoney;
using FactTracker.Tests.Corpora;

namespace FactTracker.Tests.Interchange.Formats.FollowTheMoney;

public sealed class StatementIdTests
{
    [Fact]
    public void Ids_are_those_of_FollowTheMoney()
    {
        var rows = SharedData.Rows("followthemoney/statement-id-vectors.tsv").ToList();

        rows.Should().HaveCountGreaterThanOrEqualTo(6);
        foreach (var row in rows)
        {
            var value =
                row[3].Replace(" (CRLF is real CR LF)", "", StringComparison.Ordinal).Replace("\\r\\n", "\r\n", StringComparison.Ordinal);
            StatementId.Of(row[0], row[1], row[2], value, row[4].Length == 0 ? null : row[4], row[5] == "true").Should().Be(row[6],
                string.Join(' ', row));
        }
    }

    [Fact]
    public void An_id_is_told_by_dataset_entity_property_value_language_and_origin_outside() =>
        StatementId.Of("test", "Person", "name", "Harry Test", null, isExternal: true)
            .Should()
            .Be("78ee7cd520aad5117c1e7e8c0daa02d0826f5cc3");
}
