#!/usr/bin/env dotnet
// Prints the quantities, dates and hedges found in a text, and the claims drafted from it: dotnet run samples/read.cs -- [TEXT] [PUBLISHED]
#:project ../src/FactTracker/FactTracker.csproj
using FactTracker;
using FactTracker.Reading;

var text = args.FirstOrDefault("In the early 2000s it was just over 10 per cent; in 2024, 65 per cent of Russians said so.");
var published = args.Length > 1 ? Edtf.Parse(args[1]) : default(Edtf?);
var reading = ProseReader.Read(text, new ProseOptions { Published = published });
foreach (var mention in reading.Mentions)
    Console.WriteLine($"{mention.Offset,4}  {mention.Text}: {mention.Value?.ToString() ?? mention.Reason} ({mention.Kind})");
foreach (var (claim, reasons) in reading.Drafts)
    Console.WriteLine($"{claim.Id}: {claim}\n{string.Join("\n", reasons.Select(reason => $"    {reason.Field}: {reason.Reason}"))}");
