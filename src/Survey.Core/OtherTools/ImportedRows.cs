using Survey.Core.Questionnaires;
using Survey.Core.Tables;

namespace Survey.Core.OtherTools;

/// <summary>One filled-in survey out of a file, as it will be stored.</summary>
/// <param name="Name">What makes the row this row in every file it stands in; only a keyed hash of it is stored.</param>
/// <param name="Number">The row as a spreadsheet numbers it.</param>
/// <param name="SubAreaId">Where the writer lives.</param>
/// <param name="Language">Two-letter code.</param>
/// <param name="Answers">Question name to checked answer.</param>
public sealed record ImportedRow(string Name, int Number, Guid SubAreaId, string Language, IReadOnlyDictionary<string, string> Answers);

/// <summary>What stands in a file of answers from elsewhere.</summary>
/// <param name="Rows">What can be stored.</param>
/// <param name="Losses">What is not taken over, by row and column, with what happens instead.</param>
/// <param name="Unfinished">Rows that nobody sent: not taken over.</param>
/// <param name="Empty">Rows without one answer: not taken over.</param>
/// <param name="WordsLeftOut">Answers to closed questions that were left out because a person said so.</param>
/// <param name="NotAskedOf">Answers to questions that were not meant for whoever answered: left out, as when answering here.</param>
public sealed record ImportedRows(IReadOnlyList<ImportedRow> Rows, IReadOnlyList<TableProblem> Losses, int Unfinished, int Empty, int WordsLeftOut, int NotAskedOf)
{
    private const string AnswerGoes = "Dit antwoord komt er niet in. De rest van de rij wel.", RowGoes = "Deze rij komt er niet in.";

    /// <summary>Reads every row with all that was decided. Nothing is stored.</summary>
    public static ImportedRows Read(FileMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        return new Reading(mapping).All();
    }

    private sealed class Reading(FileMapping mapping)
    {
        private readonly RowNames _names = new(mapping);
        private readonly List<ImportedRow> _rows = [];
        private readonly List<TableProblem> _losses = [];
        private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
        private readonly MappedColumn? _area = mapping.Columns.FirstOrDefault(c => c.Use is ColumnUse.SubArea), _language = mapping.Columns.FirstOrDefault(c => c.Use is ColumnUse.Language);
        private int _unfinished, _empty, _leftOut, _notAsked;

        internal ImportedRows All()
        {
            foreach (var row in mapping.Table.Rows)
            {
                if (!_names.WasSent(row))
                {
                    _unfinished++;
                    continue;
                }

                Take(row);
            }

            return new(_rows, _losses, _unfinished, _empty, _leftOut, _notAsked);
        }

        private void Take(TableRow row)
        {
            var name = _names.Of(row);
            if (!_seen.TryAdd(name, row.Number))
            {
                Lose(row, null, $"Dezelfde inzending staat ook op rij {_seen[name]}.", RowGoes);
                return;
            }

            var given = Given(row);
            var area = _area is null || AnswerList.IsEmpty(FileMapping.CellOf(row, _area.Index)) ? mapping.SubAreaOfAll : mapping.Study.SubAreas.Find(s => s.Code == Code(row, _area));
            if (given.Count == 0)
            {
                _empty++;
            }
            else if (area is null)
            {
                Lose(row, _area?.Name, "Er staat geen deelgebied dat wij kennen.", RowGoes);
            }
            else if (Checked(row, given) is { Count: > 0 } answers)
            {
                _rows.Add(new(name, row.Number, area.Id, Code(row, _language) ?? mapping.LanguageOfAll, answers));
            }
            else
            {
                _empty++;
            }
        }

        private string? Code(TableRow row, MappedColumn? column) => column is not null && mapping.Read(row, column).Codes is [var code, ..] ? code : null;

        /// <summary>What the row says per question, before it is checked: codes with spaces between, or words.</summary>
        private Dictionary<string, string> Given(TableRow row)
        {
            var given = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var column in mapping.Columns)
            {
                var question = column.Use switch { ColumnUse.Answers(var name) => name, ColumnUse.Box(var name, _) => name, _ => null };
                var cell = FileMapping.CellOf(row, column.Index);
                if (question is null || AnswerList.IsEmpty(cell))
                {
                    continue;
                }

                if (mapping.ListOf(column) is null)
                {
                    given[question] = cell;
                    continue;
                }

                var reading = mapping.Read(row, column);
                _leftOut += reading.LeftOut + reading.Unknown.Count;
                if (reading.Codes.Count > 0)
                {
                    given[question] = given.TryGetValue(question, out var before) ? $"{before} {string.Join(' ', reading.Codes)}" : string.Join(' ', reading.Codes);
                }
            }

            // LimeSurvey has no box for "other": its words say that it was ticked.
            foreach (var question in mapping.Questionnaire.Questions.Where(q => q.Kind == QuestionKind.MultipleChoice && q.Find(Choice.Other) is not null && given.ContainsKey(q.OtherName)))
            {
                given[question.Name] = $"{given.GetValueOrDefault(question.Name)} {Choice.Other}";
            }

            return given;
        }

        /// <summary>The answers as the gate takes them: in the order in which they are asked, without what was not asked.</summary>
        private Dictionary<string, string> Checked(TableRow row, Dictionary<string, string> given)
        {
            var answers = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var question in mapping.Questionnaire.Questions.Where(q => given.ContainsKey(q.Name)))
            {
                if (question.ShowWhen?.Holds(answers) == false)
                {
                    _notAsked++;
                    continue;
                }

                var check = AnswerCheck.Of(question with { Required = false }, [given[question.Name]], answers);
                if (check.Value is { Length: > 0 } value)
                {
                    answers[question.Name] = value;
                }
                else if (check.Refusal is { } refusal)
                {
                    Lose(row, ColumnOf(question), Why(question, refusal), AnswerGoes);
                }
            }

            return answers;
        }

        private string? ColumnOf(Question question) =>
            mapping.Columns.FirstOrDefault(c => (c.Use is ColumnUse.Answers(var name) && name == question.Name) || (c.Use is ColumnUse.Box(var boxed, _) && boxed == question.Name))?.Name;

        private static string Why(Question question, AnswerRefusal refusal) => refusal switch
        {
            AnswerRefusal.TooLong(var length) => $"Dit antwoord heeft {length} letters. Het mogen er {AnswerCheck.LongestText} zijn.",
            AnswerRefusal.StandsAlone(var code) => $"‘{question.Find(code)?.Text.In(Wording.DutchCode) ?? code}’ gaat niet samen met een ander antwoord.",
            AnswerRefusal.BreaksRule => question.Rule?.Message?.In(Wording.DutchCode) ?? "Dit antwoord past niet bij de regel van de vraag.",
            _ => "Dit antwoord past niet bij de vraag.",
        };

        private void Lose(TableRow row, string? column, string cause, string whatHappens) => _losses.Add(new("V-001", mapping.Table.Name, row.Number, column, cause, whatHappens));
    }
}
