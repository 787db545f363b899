using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>
/// Makes claims from batches of statements, and a source from each new dataset. Statements that entities, or rows without ids, repeat are
/// dropped.
/// </summary>
internal sealed class RecordMaker(bool areEntities)
{
    private readonly HashSet<string> _datasets = new(StringComparer.Ordinal);
    private readonly HashSet<UInt128> _seen = [];

    public IEnumerable<ClaimSetRecord> Make(StatementBatch batch)
    {
        foreach (var statement in batch.Statements)
        {
            var place = PlaceOf(statement, batch.Context);
            foreach (var dataset in statement.Datasets)
            {
                if (_datasets.Add(dataset) && ClaimMaker.SourceOf(dataset) is { } source)
                    yield return new ClaimSetRecord { Source = source, Place = place };
            }

            var claim = ClaimMaker.Make(statement, batch.Context);
            if ((!areEntities && statement.Id is not null) || _seen.Add(KeyOf(claim.Id)))
                yield return new ClaimSetRecord { Claim = claim, Place = place, Problems = batch.Context.TakeProblems() };
        }

        var problems = batch.Context.TakeProblems();
        if (!problems.IsEmpty) yield return new ClaimSetRecord { Problems = problems };
    }

    private static TextPlace PlaceOf(Statement statement, ImportContext context) => context.PlaceOf(statement.Offset, statement.Path);

    // Half of a SHA-256, enough to distinguish any number of statements.
    private static UInt128 KeyOf(ClaimId id) => BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id.Text)));
}
