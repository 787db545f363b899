#!/usr/bin/env dotnet
// Keeps a database of two sets current from their files, and asks it five questions: dotnet run samples/store.cs
#:project ../src/FactTracker.Sqlite/FactTracker.Sqlite.csproj
using FactTracker;
using FactTracker.Analysis;
using FactTracker.Storage;
using NodaTime;
using static System.FormattableString;

var path = args.FirstOrDefault(Path.Combine(Path.GetTempPath(), "facttracker-sample.db"));
await using var store = await SqliteClaimStore.OpenAsync(path);
foreach (var file in new[] { "samples/partnership.claims.json", "samples/dam/dam.claims.json" })
{
    var result = await store.ImportFileAsync(file, new ImportOptions(SystemClock.Instance.GetCurrentInstant()));
    Console.WriteLine($"{file}: {result.Added} added, {result.Revised} revised, {result.Unchanged} as they were");
}

Console.WriteLine("\n1. What is claimed of more than half?");
await PrintAsync(new StoreQuery { Where = ClaimQuery.Parse("value > 50%") });

Console.WriteLine("\n2. What is claimed of the time about 2023, the latest first?");
await PrintAsync(new StoreQuery { About = Edtf.Parse("2023"), Order = StoreOrder.Newest, Limit = 5 });

Console.WriteLine("\n3. Where does it say something of the summit?");
foreach (var match in await store.SearchAsync(new StoreSearch("summit") { Limit = 3 }))
    Console.WriteLine(Invariant($"   {match.Score:0.00} {match.Claim}"));

Console.WriteLine("\n4. Have we had that more than half want to remove the dam?");
var like = new StoreSearch("In 2023, 52 per cent wanted to remove the dam") { IsByLikeness = true, Limit = 1 };
foreach (var match in await store.SearchAsync(like)) Console.WriteLine($"   {match.Claim.Id}: {match.Claim}");

Console.WriteLine("\n5. What was recorded of the height of the dam, and when?");
await foreach (var version in store.ReadHistoryAsync("height")) Console.WriteLine($"   {version.At}: {version.Record?.ToClaim().ToString() ?? "removed"}");

async Task PrintAsync(StoreQuery query)
{
    await foreach (var answer in store.QueryAsync(query)) Console.WriteLine($"   {answer.Claim}");
}
