using FactTracker.Values;

namespace FactTracker.Checking;

/// <content>Values and dates, with their notes, and agents.</content>
internal sealed partial class SetWalk
{
    // What a quantity is "of" may be a quantity again. The reader accepts no deeper nesting than this, so only sets built in code can have
    // it.
    private const int DeepestValue = 64;

    private int _depth;

    private void Values(string member, ValueList<ClaimValue> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            spot.Enter(member, i);
            Value(values[i]);
            spot.Leave();
        }
    }

    private void Value(string member, ClaimValue? value)
    {
        if (value is null) return;
        spot.Enter(member);
        Value(value);
        spot.Leave();
    }

    private void Agents(string member, ValueList<Agent> agents)
    {
        AskEach(member, agents);
        for (var i = 0; i < agents.Count; i++)
        {
            if (agents[i].Confidence.IsEmpty) continue;
            spot.Enter(member, i);
            AskEach("confidence", agents[i].Confidence);
            spot.Leave();
        }
    }

    private void Agent(string member, Agent? agent)
    {
        Ask(member, agent);
        if (agent is null || agent.Confidence.IsEmpty) return;
        spot.Enter(member);
        AskEach("confidence", agent.Confidence);
        spot.Leave();
    }

    private void Value(ClaimValue value)
    {
        if (value.HasNotes)
        {
            Tag("language", value.Language);
            AskEach("confidence", value.Confidence);
        }

        switch (value)
        {
            case Quantity quantity: Quantity(quantity); break;
            case DateValue date: Ask(date); break;
            case EntityValue entity: Translations(entity.Translations); break;
            default: break;
        }
    }

    private void Quantity(Quantity quantity)
    {
        if (quantity.Unit.Kind == UnitKind.Noun && UnitWords.TryFind(quantity.Unit.Symbol, out var meant))
        {
            Ask(new WordedUnit(quantity.Unit, meant));
            Ask(quantity with { Unit = meant });
        }
        else
        {
            Ask(quantity);
        }

        Ask("approximation", quantity.Approximation);
        if (quantity.Of is null || _depth == DeepestValue) return;
        _depth++;
        Value("of", quantity.Of);
        _depth--;
    }
}
