#!/usr/bin/env dotnet
// Keeps the history of a set in a ledger, asks it what was known at a time, and verifies it: dotnet run samples/ledger.cs
#:project ../src/FactTracker/FactTracker.csproj
using FactTracker;
using FactTracker.History;
using NodaTime;
var folder = Directory.CreateTempSubdirectory("ledger-").FullName;
var path = Path.Combine(folder, "russia.ledger.jsonl");
var october = Instant.FromUtc(2025, 10, 1, 9, 0);
var holder = new LedgerHolder(Environment.ProcessId, Environment.MachineName, Environment.UserName, october);
var claim = new Claim("friendly-2024") { Text = "65% view China as friendly, 2024" };
using (var appender = LedgerAppender.Open(path, holder))
{
    appender.Append([new LedgerEntry(1, october, EntryKind.Assert) { By = new Agent("Anna"), Claims = [claim] }]);
    var corrected = claim with { Text = "63% view China as friendly, 2024" };
    appender.Append(
    [
        new LedgerEntry(2, october + Duration.FromDays(7), EntryKind.Revise)
        {
            By = new Agent("Ben"), Why = "the survey was revised", Claims = [corrected],
        },
    ]);
}

Console.WriteLine($"Now: {LedgerFile.Read(path).Require().Present.Claims[0].Text}");
Console.WriteLine($"On 3 October: {LedgerFile.AsOf(path, october + Duration.FromDays(2)).Require().Set.Claims[0].Text}");
Console.WriteLine(LedgerFile.Verify(path).ToWords());
File.WriteAllText(path, File.ReadAllText(path).Replace("65%", "66%"));
Console.WriteLine(LedgerFile.Verify(path).Problems[0].Message);
Directory.Delete(folder, recursive: true);
