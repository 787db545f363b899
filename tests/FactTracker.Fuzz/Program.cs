using FactTracker.Fuzz;

IFuzzTarget[] targets =
    [new EdtfTarget(), new ReaderTarget(), new LinesTarget(), new ValuesTarget(), new ProseTarget(), .. FormatTargets.All];
var plan = FuzzPlan.From(args);
var named = targets.Where(target => target.Name == plan?.Target).ToList();
var chosen = named.Count > 0
    ? named
    : targets.Where(target => target.Name.StartsWith($"{plan?.Target}-", StringComparison.Ordinal)).ToList();
if (plan is null || chosen.Count == 0)
{
    Console.Error.WriteLine(
        $"Usage: FactTracker.Fuzz TARGET [--count N] [--seed S] [--finds FOLDER]\n" +
        $"Targets: {string.Join(' ', targets.Select(target => target.Name))}; read and write stand for all readers and all writers.");
    return 2;
}

var isKept = true;
foreach (var target in chosen)
{
    isKept &= FuzzRun.Of(target, plan, Console.Out);
}

return isKept ? 0 : 1;
