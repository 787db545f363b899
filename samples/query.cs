#!/usr/bin/env dotnet
// Finds the claims that meet a condition, and those that possibly do: dotnet run samples/query.cs -- [FILE] [EXPRESSION]
#:project ../src/FactTracker/FactTracker.csproj
using FactTracker;
using FactTracker.Analysis;

var set = ClaimSet.Load(args.ElementAtOrDefault(0) ?? "samples/query.claims.json");
var answer = args.Length > 1
    ? set.Query(args[1])
    : set.Query(Ask.Property.Is("median rent") & Ask.When.Overlaps(Edtf.Parse("2020/2024"))
        & (Ask.Value > new Quantity(500, Unit.Money("EUR"))) & (Ask.Origins >= 2));
Console.WriteLine(answer.ToWords());
foreach (var claim in answer) Console.WriteLine($"{claim.Id}: {claim}");
foreach (var claim in answer.Possible) Console.WriteLine($"possibly {claim.Id}: {claim}");
