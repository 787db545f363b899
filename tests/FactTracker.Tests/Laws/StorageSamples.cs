using FactTracker.Analysis;
using FactTracker.History;
using FactTracker.Storage;
using NodaTime;

namespace FactTracker.Tests.Laws;

/// <summary>A few values of the types of stores; see <see cref="SampleValues"/>.</summary>
internal static class StorageSamples
{
    private static readonly Instant At = Instant.FromUtc(2025, 10, 1, 9, 0);

    private static readonly ReadOnlyMemory<byte> Json = """{"id":"a"}"""u8.ToArray();

    public static IReadOnlyDictionary<Type, Func<object[]>> Table { get; } = new Dictionary<Type, Func<object[]>>
    {
        [typeof(AllOf)] = () => [new AllOf([Tag("a"), Tag("b")]), new AllOf([Tag("b"), Tag("a")]), new AllOf([Tag("a"), Tag("c")])],
        [typeof(AnyOf)] = () => [new AnyOf([Tag("a"), Tag("b")]), new AnyOf([Tag("b"), Tag("a")]), new AnyOf([Tag("a"), Tag("c")])],
        [typeof(HasTerm)] = () => [Tag("a"), Tag("b"), new HasTerm(StoreField.Property, "a")],
        [typeof(HasPrefix)] = () =>
            [new HasPrefix(StoreField.Tag, "a"), new HasPrefix(StoreField.Tag, "b"), new HasPrefix(StoreField.Id, "a")],
        [typeof(HasField)] = () => [new HasField(StoreField.Tag), new HasField(StoreField.Place)],
        [typeof(HasWords)] = () => [new HasWords(["a", "b"]), new HasWords(["b", "a"]), new HasWords(["a*"])],
        [typeof(HasDay)] = () =>
        [
            new HasDay(StoreDate.When, 1, 2), new HasDay(StoreDate.When, null, 2), new HasDay(StoreDate.When, 1, null),
            new HasDay(StoreDate.Recorded, 1, 2), new HasDay(StoreDate.When, 1, 2, OrNone: true),
        ],
        [typeof(HasAmount)] = () =>
        [
            new HasAmount("x", 1, 2), new HasAmount("EUR", 1, 2), new HasAmount("x", null, 2), new HasAmount("x", 1, null),
        ],
        [typeof(IndexDays)] = () =>
        [
            default(IndexDays), new IndexDays(1, 2, true, true), new IndexDays(1, 3, true, true), new IndexDays(1, 2, false, true),
            new IndexDays(1, 2, true, false),
        ],
        [typeof(IndexTerm)] = () =>
            [default(IndexTerm), new IndexTerm(StoreField.Tag, "a"), new IndexTerm(StoreField.Tag, "b"), new IndexTerm(StoreField.Id, "a")],
        [typeof(IndexAmount)] = () =>
        [
            new IndexAmount("x", 1, 2, "1", "%"), new IndexAmount("m", 1, 2, "1", "%"), new IndexAmount("x", 0, 2, "1", "%"),
            new IndexAmount("x", 1, 3, "1", "%"), new IndexAmount("x", 1, 2, null, "%"), new IndexAmount("x", 1, 2, "1", ""),
        ],
        [typeof(StoredRecord)] = () => [Record("a", 1), Record("b", 1), Record("a", 2)],
        [typeof(RecordVersion)] = () =>
        [
            new RecordVersion(1, At), new RecordVersion(2, At), new RecordVersion(1, At) { By = "Anna" },
            new RecordVersion(1, At) { Why = "a reason" }, new RecordVersion(1, At) { Record = Record("a", 1) },
        ],
        [typeof(ScannedClaim)] = () =>
        [
            new ScannedClaim(Record("a", 1), new StorePlace(1)), new ScannedClaim(Record("a", 1), new StorePlace(2)),
            new ScannedClaim(Record("a", 1), new StorePlace(1), 0.5),
        ],
        [typeof(StoreBatch)] = () =>
        [
            new StoreBatch(At), new StoreBatch(At + Duration.Epsilon), new StoreBatch(At) { By = "Anna" },
            new StoreBatch(At) { Claims = [new Claim("a")] }, new StoreBatch(At) { Removed = ["a"] },
        ],
        [typeof(StoreReceipt)] = () =>
        [
            new StoreReceipt(), new StoreReceipt { Sequence = 1, At = At }, new StoreReceipt { Added = 1 }, new StoreReceipt { Revised =
                1 },
            new StoreReceipt { Unchanged = 1 }, new StoreReceipt { Removed = 1 }, new StoreReceipt { NotFound = ["a"] },
        ],
        [typeof(StoreStatistics)] = () =>
        [
            new StoreStatistics(), new StoreStatistics { Claims = 1 }, new StoreStatistics { Sources = 1 }, new StoreStatistics { Bytes =
                1 },
        ],
        [typeof(StorePlace)] = () => [default(StorePlace), new StorePlace(1), new StorePlace(1, 2)],
        [typeof(StoreQuery)] = () =>
        [
            new StoreQuery(), new StoreQuery { Where = ClaimQuery.Parse("tag = a") }, new StoreQuery { Known =
                At }, new StoreQuery { Limit = 1 },
            new StoreQuery { About = Edtf.Parse("2024") }, new StoreQuery { Match = TimeMatch.Certainly },
            new StoreQuery { Order = StoreOrder.Newest }, new StoreQuery { After = new StorePlace(1) }, new StoreQuery { WithPossible =
                true },
        ],
        [typeof(StoreSearch)] = () =>
        [
            new StoreSearch("a"), new StoreSearch("b"), new StoreSearch("a") { IsByLikeness = true }, new StoreSearch("a") { Limit = 1 },
            new StoreSearch("a") { Known = At },
        ],
        [typeof(StoreAnswer)] = () =>
        [
            new StoreAnswer(new Claim("a"), new StorePlace(1), true), new StoreAnswer(new Claim("b"), new StorePlace(1), true),
            new StoreAnswer(new Claim("a"), new StorePlace(2), true), new StoreAnswer(new Claim("a"), new StorePlace(1), false),
            new StoreAnswer(new Claim("a"), new StorePlace(1), true) { HasErrors = true },
        ],
        [typeof(StoreMatch)] = () =>
        [
            new StoreMatch(new Claim("a"), 1), new StoreMatch(new Claim("b"), 1), new StoreMatch(new Claim("a"), 0.5),
            new StoreMatch(new Claim("a"), 1) { Why = ["the same words"] }, new StoreMatch(new Claim("a"), 1) { HasErrors = true },
        ],
        [typeof(StorePlan)] = () =>
        [
            new StorePlan(), new StorePlan { Pushed = Tag("a") }, new StorePlan { Rest = "tag = a" }, new StorePlan { ReadsAllSources =
                true },
            new StorePlan { Engine = ["SEARCH"] },
        ],
        [typeof(StoreScan)] = () =>
        [
            new StoreScan(null, null, StoreOrder.Stored, null, 1), new StoreScan(Tag("a"), null, StoreOrder.Stored, null, 1),
            new StoreScan(null, At, StoreOrder.Stored, null, 1), new StoreScan(null, null, StoreOrder.Newest, null, 1),
            new StoreScan(null, null, StoreOrder.Stored, new StorePlace(1), 1), new StoreScan(null, null, StoreOrder.Stored, null, 2),
        ],
        [typeof(ImportOptions)] = () =>
        [
            new ImportOptions(At), new ImportOptions(At + Duration.Epsilon), new ImportOptions(At) { By = "Anna" },
            new ImportOptions(At) { Why = "a reason" },
        ],
        [typeof(ReadingProgress)] = () =>
        [
            default(ReadingProgress), new ReadingProgress(1, null, 0), new ReadingProgress(1, 2, 0), new ReadingProgress(1, 2, 1),
        ],
        [typeof(ImportProgress)] = () =>
        [
            default(ImportProgress), new ImportProgress(1, null, 0, 0), new ImportProgress(1, 2, 0, 0), new ImportProgress(1, 2, 1, 0),
        ],
        [typeof(ImportResult)] = () =>
        [
            new ImportResult { Format = "json" }, new ImportResult { Format = "csv" }, new ImportResult { Format = "json", Added = 1 },
            new ImportResult { Format = "json", Revised = 1 }, new ImportResult { Format = "json", IsClaimSet = true },
        ],
    };

    private static HasTerm Tag(string text) => new(StoreField.Tag, text);

    private static StoredRecord Record(string id, long number) => new(StoredKind.Claim, id, number, 1, At, default, Json);
}
