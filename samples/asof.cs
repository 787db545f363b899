#!/usr/bin/env dotnet
// Asks a ledger what was known when, about which day: dotnet run samples/asof.cs -- LEDGER
#:project ../src/FactTracker/FactTracker.csproj
using FactTracker;
using FactTracker.History;
using NodaTime;
var ledger = LedgerFile.Read(args.ElementAtOrDefault(0) ?? "samples/salary.ledger.jsonl").Require();
(LocalDate Known, LocalDate About)[] questions =
[
    (new(2021, 2, 25), new(2021, 2, 25)), // What did we believe that day?
    (new(2021, 3, 25), new(2021, 2, 25)), // What do we know now of that day? The rise of 15 February was reported on 15 March.
    (new(2021, 3, 25), new(2021, 1, 25)),
    (new(2021, 3, 25), new(2021, 3, 25)),
];
foreach (var (known, about) in questions)
{
    var answer = ledger.AsOf(known.At(LocalTime.Noon).InUtc().ToInstant(), Edtf.From(about));
    Console.WriteLine($"Known on {known:R}, about {about:R}: {string.Join("; ", answer.Set.Claims)}");
}

foreach (var logged in ledger.Log()) Console.WriteLine($"{logged.Entry.At}: {logged.ToWords()}");
Console.WriteLine(ledger.Blame("salary")?.ToWords());
