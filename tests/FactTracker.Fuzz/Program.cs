using FactTracker.Fuzz;

IFuzzTarget[] targets = [new EdtfTarget(), new ReaderTarget(), new LinesTarget(), new ValuesTarget(), new ProseTarget()];
var plan = FuzzPlan.From(args);
if (plan is null || targets.FirstOrDefault(target => target.Name == plan.Target) is not { } chosen)
{
    Console.Error.WriteLine($"Usage: FactTracker.Fuzz {string.Join('|', targets.Select(target => target.Name))} [--count N] [--seed S]");
    return 2;
}

return FuzzRun.Of(chosen, plan, Console.Out) ? 0 : 1;
