<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AcknowledgementText</name>
    <message>
        <source>Enter how many workers have read it.</source>
        <translation>Укажите, сколько работников ознакомлено.</translation>
    </message>
    <message>
        <source>Enter how many workers there are.</source>
        <translation>Укажите, сколько всего работников.</translation>
    </message>
</context>
<context>
    <name>AnalyticalReportText</name>
    <message>
        <source>The report of a quarter is approved when the quarter is over: correct the date (п. 61г).</source>
        <translation>Отчёт за квартал утверждают после его окончания: исправьте дату (п. 61г).</translation>
    </message>
    <message numerus="yes">
        <source>It was approved more than %n day(s) after the quarter (п. 61г).</source>
        <translation>
            <numerusform>Утверждён позже чем через %n день после квартала (п. 61г).</numerusform>
            <numerusform>Утверждён позже чем через %n дня после квартала (п. 61г).</numerusform>
            <numerusform>Утверждён позже чем через %n дней после квартала (п. 61г).</numerusform>
        </translation>
    </message>
    <message>
        <source>List at least one problem (п. 61г).</source>
        <translation>Назовите хотя бы одну проблему (п. 61г).</translation>
    </message>
    <message>
        <source>List at least one recommendation (п. 61г).</source>
        <translation>Назовите хотя бы одну рекомендацию (п. 61г).</translation>
    </message>
    <message>
        <source>Give the workers access to it (п. 61г).</source>
        <translation>Обеспечьте доступ работников к отчёту (п. 61г).</translation>
    </message>
</context>
<context>
    <name>AnswersFileText</name>
    <message>
        <source>%1: unknown key “%2”. Known keys: %3.</source>
        <translation>%1: неизвестный ключ «%2». Известные ключи: %3.</translation>
    </message>
    <message>
        <source>%1: an object {…} is expected, found %2.</source>
        <translation>%1: ожидается объект {…}, найдено: %2.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>asOf: the assessment needs a date such as &quot;2026-12-31&quot;.</source>
        <translation>asOf: для оценки нужна дата, например &quot;2026-12-31&quot;.</translation>
    </message>
    <message>
        <source>%1: a date such as &quot;2026-12-31&quot; is expected, found %2.</source>
        <translation>%1: ожидается дата, например &quot;2026-12-31&quot;, найдено: %2.</translation>
    </message>
    <message>
        <source>%1: a text is expected, found %2.</source>
        <translation>%1: ожидается текст, найдено: %2.</translation>
    </message>
    <message>
        <source>checklist: there is no item “%1”; items are numbered from 1 to %2.</source>
        <translation>checklist: пункта «%1» нет; пункты пронумерованы от 1 до %2.</translation>
    </message>
    <message>
        <source>checklist, item %1: a list of different options from 1 to %2, 0 for “НЕТ” alone, or null for no answer is expected, found %3.</source>
        <translation>checklist, пункт %1: ожидается список разных вариантов от 1 до %2, только 0 для «НЕТ» или null, если ответа нет; найдено: %3.</translation>
    </message>
    <message>
        <source>checklist, item %1: one option from 1 to %2, 0 for “НЕТ”, or null for no answer is expected, found %3.</source>
        <translation>checklist, пункт %1: ожидается один вариант от 1 до %2, 0 для «НЕТ» или null, если ответа нет; найдено: %3.</translation>
    </message>
    <message>
        <source>matrix: there is no row “%1”.</source>
        <translation>matrix: строки «%1» нет.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>%1: it is not answered but follows from %2.</source>
        <translation>%1: ответ не вводится, он следует из строк %2.</translation>
    </message>
    <message>
        <source>%1: it is not answered by centre; use the key &quot;region&quot;.</source>
        <translation>%1: ответы по центрам здесь не вводятся; используйте ключ &quot;region&quot;.</translation>
    </message>
    <message>
        <source>%1: it is answered only by centre; use the key &quot;centres&quot;.</source>
        <translation>%1: ответы вводятся только по центрам; используйте ключ &quot;centres&quot;.</translation>
    </message>
    <message>
        <source>%1: the document has no centre “%2”.</source>
        <translation>%1: в документе нет центра «%2».</translation>
    </message>
    <message>
        <source>%1: expected %2 or null, found %3.</source>
        <translation>%1: ожидается %2 или null, найдено: %3.</translation>
    </message>
    <message>
        <source>The document has no assessment %1.</source>
        <translation>В документе нет оценки %1.</translation>
    </message>
    <message>
        <source>The assessment “%1” is final and cannot be changed.</source>
        <translation>Оценка «%1» окончательная, изменить её нельзя.</translation>
    </message>
    <message>
        <source>Answers from a file: “%1”</source>
        <translation>Ответы из файла: «%1»</translation>
    </message>
</context>
<context>
    <name>AssessingText</name>
    <message>
        <source>The document has no assessment %1.</source>
        <translation>В документе нет оценки %1.</translation>
    </message>
    <message>
        <source>The assessment “%1” is final and cannot be changed. Copy it to a new draft and change that.</source>
        <translation>Оценка «%1» окончательная, изменить её нельзя. Скопируйте её в новый черновик и измените его.</translation>
    </message>
    <message>
        <source>The document names no region. Restore it from a backup.</source>
        <translation>В документе не указан регион. Восстановите документ из резервной копии.</translation>
    </message>
    <message>
        <source>New assessment “%1”</source>
        <translation>Новая оценка «%1»</translation>
    </message>
    <message>
        <source>New assessment “%1” from the last one</source>
        <translation>Новая оценка «%1» на основе предыдущей</translation>
    </message>
    <message>
        <source>Assessment “%1” made final</source>
        <translation>Оценка «%1» сделана окончательной</translation>
    </message>
    <message>
        <source>Assessment “%1” removed</source>
        <translation>Оценка «%1» удалена</translation>
    </message>
    <message>
        <source>Details of the assessment “%1”</source>
        <translation>Сведения об оценке «%1»</translation>
    </message>
    <message>
        <source>Checklist, item %1</source>
        <translation>Чек-лист, пункт %1</translation>
    </message>
    <message>
        <source>Comment on item %1 of the checklist</source>
        <translation>Комментарий к пункту %1 чек-листа</translation>
    </message>
    <message>
        <source>Matrix, line %1</source>
        <translation>Матрица, строка %1</translation>
    </message>
    <message numerus="yes">
        <source>Matrix, %n answer(s)</source>
        <translation>
            <numerusform>Матрица, %n ответ</numerusform>
            <numerusform>Матрица, %n ответа</numerusform>
            <numerusform>Матрица, %n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>The matrix has no line %1.</source>
        <translation>В матрице нет строки %1.</translation>
    </message>
    <message>
        <source>Comment on line %1 of the matrix</source>
        <translation>Комментарий к строке %1 матрицы</translation>
    </message>
</context>
<context>
    <name>AttachingText</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is not taken in: files may be %2.</source>
        <translation>«%1» не принимается. Допустимые типы файлов: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Не удаётся прочитать «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Make it smaller, for instance by scanning at 150 dpi.</source>
        <translation>«%1» больше %2. Уменьшите файл, например отсканируйте с разрешением 150 точек на дюйм.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>Файл «%1» пуст.</translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>Этой записи уже нет.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s): %1</source>
        <translation>
            <numerusform>Добавлен %n файл: %1</numerusform>
            <numerusform>Добавлено %n файла: %1</numerusform>
            <numerusform>Добавлено %n файлов: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All files together may take %1, or the document could not be mailed. Erase files that were deleted, or keep this one elsewhere.</source>
        <translation>Все файлы вместе могут занимать не более %1, иначе документ не отправить почтой. Сотрите удалённые файлы или храните этот файл отдельно.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>Не удаётся записать «%1»: %2</translation>
    </message>
</context>
<context>
    <name>AttachmentText</name>
    <message>
        <source>Files of this type are not opened. Save it as a PDF and add that.</source>
        <translation>Файлы этого типа не открываются. Сохраните документ в PDF и добавьте его.</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>%1 (before restoring, %2)</source>
        <translation>%1 (до восстановления, %2)</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>Файл «%1» уже существует.</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, cannot be made.</source>
        <translation>Не удалось создать папку «%1» для резервных копий.</translation>
    </message>
</context>
<context>
    <name>BlockPagesText</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Ознакомления</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Рабочая группа</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профили</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>Sources of feedback</source>
        <translation>Источники обратной связи</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Опросы</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Метрики</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Измерения</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Analyses of causes</source>
        <translation>Анализ причин</translation>
    </message>
    <message>
        <source>Quarterly reports</source>
        <translation>Квартальные отчёты</translation>
    </message>
    <message>
        <source>Federal index</source>
        <translation>Федеральный индекс</translation>
    </message>
    <message>
        <source>Information systems</source>
        <translation>Информационные системы</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Улучшение</translation>
    </message>
    <message>
        <source>Measures for improvement</source>
        <translation>Меры по улучшению</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Компетенции</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Items of knowledge</source>
        <translation>Материалы базы знаний</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>База знаний</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Мотивация</translation>
    </message>
    <message>
        <source>Staff indicators</source>
        <translation>Показатели сотрудников</translation>
    </message>
    <message>
        <source>Federal events</source>
        <translation>Федеральные мероприятия</translation>
    </message>
</context>
<context>
    <name>CalendarNotesText</name>
    <message>
        <source>No approved production calendar is known; the days are computed by article 112 of the Labour Code, without the Government&apos;s transfers.</source>
        <translation>Утверждённого производственного календаря нет; дни вычислены по статье 112 ТК РФ, без переносов Правительства.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) of the calendar were declared non-working by the President; in the norm of working time they count as working days.</source>
        <translation>
            <numerusform>%n рабочий день календаря объявлен Президентом нерабочим; в норме рабочего времени он считается рабочим.</numerusform>
            <numerusform>%n рабочих дня календаря объявлены Президентом нерабочими; в норме рабочего времени они считаются рабочими.</numerusform>
            <numerusform>%n рабочих дней календаря объявлены Президентом нерабочими; в норме рабочего времени они считаются рабочими.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarReaderText</name>
    <message>
        <source>“%1” is no date such as 2026-12-31.</source>
        <translation>«%1» — не дата вида 2026-12-31.</translation>
    </message>
    <message>
        <source>%1 does not lie in the year %2.</source>
        <translation>%1 не относится к %2 году.</translation>
    </message>
    <message>
        <source>The list has this day already.</source>
        <translation>Этот день уже есть в списке.</translation>
    </message>
    <message>
        <source>“%1” is no day of every year; month and day are expected, such as 02-23.</source>
        <translation>«%1» — не день года; нужны месяц и день, например 02-23.</translation>
    </message>
    <message>
        <source>The file has this year already.</source>
        <translation>Этот год уже есть в файле.</translation>
    </message>
</context>
<context>
    <name>CalendarRulesText</name>
    <message>
        <source>%1 is a Saturday or a Sunday and is off anyway.</source>
        <translation>%1 — суббота или воскресенье, день и так выходной.</translation>
    </message>
    <message>
        <source>%1 is no Saturday and no Sunday.</source>
        <translation>%1 — не суббота и не воскресенье.</translation>
    </message>
    <message>
        <source>%1 is a day off and cannot be short.</source>
        <translation>%1 — выходной и не может быть сокращённым днём.</translation>
    </message>
    <message>
        <source>%1 is a day off already.</source>
        <translation>%1 — уже выходной.</translation>
    </message>
    <message>
        <source>%1 is no holiday, and no day off is moved to it.</source>
        <translation>%1 — не праздник, и выходной на этот день не перенесён.</translation>
    </message>
    <message>
        <source>No transfer takes the day off of %1 away.</source>
        <translation>Ни один перенос не забирает выходной %1.</translation>
    </message>
    <message>
        <source>%1 must stand among the days off, too.</source>
        <translation>%1 должно стоять и среди выходных.</translation>
    </message>
    <message>
        <source>The holiday %1, %2, is not off.</source>
        <translation>Праздник %1 (%2) не отмечен выходным.</translation>
    </message>
    <message>
        <source>The total is %1, but the days give %2.</source>
        <translation>Итог равен %1, а по дням выходит %2.</translation>
    </message>
</context>
<context>
    <name>CauseAnalysisText</name>
    <message>
        <source>Causes are looked for in the five main groups: choose one.</source>
        <translation>Причины ищут по пяти основным группам: выберите одну из них.</translation>
    </message>
    <message>
        <source>Only an analysis of the region names centres besides: use one of both fields.</source>
        <translation>Центры называют отдельно только в анализе региона: заполните одно из двух полей.</translation>
    </message>
</context>
<context>
    <name>CentreText</name>
    <message>
        <source>It closes before it opens: correct one of the dates.</source>
        <translation>Дата закрытия раньше даты открытия: исправьте одну из дат.</translation>
    </message>
    <message>
        <source>Several centres are marked as managing; leave one.</source>
        <translation>Управляющими отмечены несколько центров; оставьте один.</translation>
    </message>
    <message>
        <source>No centre is marked as managing.</source>
        <translation>Ни один центр не отмечен как управляющий.</translation>
    </message>
    <message>
        <source>No active centre counts in “each centre”: these conditions are taken as met.</source>
        <translation>В условиях «в каждом ЦЗН» не учитывается ни один действующий центр: эти условия считаются выполненными.</translation>
    </message>
</context>
<context>
    <name>CentresText</name>
    <message>
        <source>Centres</source>
        <translation>Центры</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Summary of centres</source>
        <translation>Свод по центрам</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, по состоянию на %2</translation>
    </message>
    <message>
        <source>Answers of each centre to the lines of the matrix that ask every centre, judged by what level %1 requires: ✓ met, ≈ in part, ✗ not met, ? no answer, · not required.</source>
        <translation>Ответы каждого центра по строкам матрицы «в каждом ЦЗН» относительно требований уровня %1: ✓ выполнено, ≈ частично, ✗ не выполнено, ? нет ответа, · не требуется.</translation>
    </message>
    <message>
        <source>Lines of the matrix</source>
        <translation>Строки матрицы</translation>
    </message>
</context>
<context>
    <name>ChangeLogText</name>
    <message>
        <source>This step cannot be taken back or repeated: “%1” %2 has been changed since.</source>
        <translation>Этот шаг нельзя отменить или вернуть: запись «%2» (%1) с тех пор изменена.</translation>
    </message>
    <message>
        <source>The change log of “%1” is damaged. Restore the file from a backup.</source>
        <translation>Журнал изменений файла «%1» повреждён. Восстановите файл из резервной копии.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>“%1” %2: the field “%3” must hold a finite number.</source>
        <translation>%1 «%2»: в поле «%3» должно быть конечное число.</translation>
    </message>
    <message>
        <source>“%1” %2: the field “%3” must name the record it belongs to.</source>
        <translation>%1 «%2»: в поле «%3» должна быть указана запись, к которой относится эта.</translation>
    </message>
    <message>
        <source>“%1” %2 is the region&apos;s: in the file of a centre it can be read, but not changed.</source>
        <translation>«%1» %2 относится к региону: в файле центра это можно читать, но не изменять.</translation>
    </message>
</context>
<context>
    <name>ChecklistReaderText</name>
    <message>
        <source>More than %1 points are expected: the options of a single choice rise.</source>
        <translation>Ожидается больше %1 баллов: при единственном выборе баллы вариантов возрастают.</translation>
    </message>
    <message>
        <source>An item needs at least one option.</source>
        <translation>У пункта должен быть хотя бы один вариант.</translation>
    </message>
    <message>
        <source>Expected: one or several. Found: “%1”.</source>
        <translation>Ожидается: one или several. Найдено: «%1».</translation>
    </message>
    <message>
        <source>There is no block %1.</source>
        <translation>Блока %1 нет.</translation>
    </message>
    <message>
        <source>The parts add up to %1, not to %2.</source>
        <translation>Сумма частей равна %1, а не %2.</translation>
    </message>
</context>
<context>
    <name>ChecklistReportText</name>
    <message>
        <source>Item %1: </source>
        <translation>Пункт %1: </translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Чек-лист</translation>
    </message>
    <message>
        <source>Provisional: %1 of %2 items are filled in.</source>
        <translation>Предварительно: заполнено %1 из %2 пунктов.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
</context>
<context>
    <name>ClientProfileText</name>
    <message>
        <source>Name the source of the size of the group.</source>
        <translation>Укажите источник данных о размере группы.</translation>
    </message>
    <message>
        <source>Say where the words of the quotation come from.</source>
        <translation>Укажите, откуда взята цитата.</translation>
    </message>
    <message>
        <source>A profile cannot be its own previous version.</source>
        <translation>Профиль не может быть предыдущей версией самого себя.</translation>
    </message>
</context>
<context>
    <name>CollectingText</name>
    <message>
        <source>It is a document of its own, not a file that was given to a centre.</source>
        <translation>Это самостоятельный документ, а не файл, выданный центру.</translation>
    </message>
    <message>
        <source>It was given out by another document.</source>
        <translation>Файл выдан из другого документа.</translation>
    </message>
    <message>
        <source>Its centre is no longer in the document.</source>
        <translation>Его центра в документе больше нет.</translation>
    </message>
    <message>
        <source>It holds the edition “%1” of the methodology, which is not the document&apos;s.</source>
        <translation>В нём редакция методики «%1», которой нет в документе.</translation>
    </message>
    <message>
        <source>What was once given is no longer known: every difference is shown.</source>
        <translation>Что было выдано, уже не известно: показаны все расхождения.</translation>
    </message>
    <message>
        <source>It was taken back already, or is older than what was.</source>
        <translation>Файл уже принят, или он старше принятого.</translation>
    </message>
    <message>
        <source>It was filled in beside the file that was taken back before.</source>
        <translation>Заполнен отдельно от файла, который был принят раньше.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) cannot be taken: their assessment has been made final.</source>
        <translation>
            <numerusform>%n ответ принять нельзя: оценка утверждена.</numerusform>
            <numerusform>%n ответа принять нельзя: оценка утверждена.</numerusform>
            <numerusform>%n ответов принять нельзя: оценка утверждена.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file continues this one.</source>
        <translation>Этот файл продолжен в другом.</translation>
    </message>
    <message>
        <source>Another file of the same centre comes first. Take this one back after it.</source>
        <translation>Сначала идёт другой файл того же центра. Примите этот после него.</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>«%1» %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The document has changed since the files were compared. Compare them again.</source>
        <translation>После сравнения файлов документ изменился. Сравните их ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>Files of %n centre(s) taken back</source>
        <translation>
            <numerusform>Принят файл %n центра</numerusform>
            <numerusform>Приняты файлы %n центров</numerusform>
            <numerusform>Приняты файлы %n центров</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Newer than the last one</source>
        <translation>Новее принятого</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждён</translation>
    </message>
    <message>
        <source>Other edition</source>
        <translation>Другая редакция</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Не наш</translation>
    </message>
    <message>
        <source>After another one</source>
        <translation>После другого</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
</context>
<context>
    <name>ComparisonReaderText</name>
    <message>
        <source>Expected: methodology, standard, both or none. Found: “%1”.</source>
        <translation>Ожидается: methodology, standard, both или none. Найдено: «%1».</translation>
    </message>
    <message>
        <source>The matrix has no such condition.</source>
        <translation>В матрице нет такого условия.</translation>
    </message>
    <message>
        <source>The checklist has no such item.</source>
        <translation>В чек-листе нет такого пункта.</translation>
    </message>
    <message>
        <source>The Standard has no such requirement.</source>
        <translation>В Стандарте нет такого требования.</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>answered anew</source>
        <comment>of a comparison</comment>
        <translation>ответ дан или снят</translation>
    </message>
    <message>
        <source>Checklist, points</source>
        <translation>Чек-лист, баллы</translation>
    </message>
    <message>
        <source>Points in all</source>
        <translation>Всего баллов</translation>
    </message>
    <message>
        <source>other options marked, the same points</source>
        <translation>отмечено другое, баллы те же</translation>
    </message>
    <message>
        <source>Matrix, levels</source>
        <translation>Матрица, уровни</translation>
    </message>
    <message>
        <source>Level of the region</source>
        <translation>Уровень региона</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Чьи ответы изменились</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, по состоянию на %2</translation>
    </message>
    <message>
        <source>Comparison of assessments</source>
        <translation>Сравнение самооценок</translation>
    </message>
</context>
<context>
    <name>Consistency</name>
    <message>
        <source>answered: %1; registers: %2</source>
        <translation>отвечено: %1; по реестрам: %2</translation>
    </message>
    <message>
        <source>Checklist, %1. %2</source>
        <translation>Чек-лист, %1. %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>Matrix, %1</source>
        <translation>Матрица, %1</translation>
    </message>
    <message>
        <source>Standard, paragraph %1: %2</source>
        <translation>Стандарт, пункт %1: %2</translation>
    </message>
    <message>
        <source>Marked as done, but the registers do not show it. %1</source>
        <translation>Отмечено выполненным, но реестры этого не показывают. %1</translation>
    </message>
    <message>
        <source>The registers show it as done, but the roadmap does not.</source>
        <translation>По реестрам выполнено, а в дорожной карте нет.</translation>
    </message>
    <message>
        <source>Done, but the line of the matrix that it was for is still not met.</source>
        <translation>Выполнено, но строка матрицы, ради которой это делалось, всё ещё не выполнена.</translation>
    </message>
    <message>
        <source>Done, but paragraph %1 of the Standard is still not met.</source>
        <translation>Выполнено, но пункт %1 Стандарта всё ещё не выполнен.</translation>
    </message>
    <message>
        <source>There is no approved analytical report for the quarter.</source>
        <translation>За квартал нет утверждённого аналитического отчёта.</translation>
    </message>
    <message>
        <source>Its review was due on %1.</source>
        <translation>Пересмотр нужен был к %1.</translation>
    </message>
    <message>
        <source>The law on its service changed on %1: it wants a review.</source>
        <translation>Закон об услуге изменился %1: нужен пересмотр.</translation>
    </message>
    <message>
        <source>%1: %2 left on %3.</source>
        <translation>%1: %2 не работает с %3.</translation>
    </message>
    <message>
        <source>%1: %2 does not work here yet.</source>
        <translation>%1: %2 здесь ещё не работает.</translation>
    </message>
    <message>
        <source>Member of the working group</source>
        <translation>Член рабочей группы</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>registers then: %1; now: %2</source>
        <translation>по реестрам тогда: %1; сейчас: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Claimed without proof</source>
        <translation>Заявлено без доказательства</translation>
    </message>
    <message>
        <source>Proof without claim</source>
        <translation>Доказано, но не заявлено</translation>
    </message>
    <message>
        <source>Roadmap and registers disagree</source>
        <translation>Дорожная карта расходится с реестрами</translation>
    </message>
    <message>
        <source>Quarterly report is missing</source>
        <translation>Нет квартального отчёта</translation>
    </message>
    <message>
        <source>Review is overdue</source>
        <translation>Просрочен пересмотр</translation>
    </message>
    <message>
        <source>Somebody named has left</source>
        <translation>Названный человек не работает</translation>
    </message>
    <message>
        <source>Registers contradict each other</source>
        <translation>Реестры противоречат друг другу</translation>
    </message>
    <message>
        <source>Registers changed after the assessment was made final</source>
        <translation>Реестры изменились после окончательной оценки</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Checklist: %1</source>
        <translation>Чек-лист: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Matrix: %1</source>
        <translation>Матрица: %1</translation>
    </message>
    <message>
        <source>conditions of level %1: %2 of %3</source>
        <translation>условия уровня %1: %2 из %3</translation>
    </message>
    <message>
        <source>Missing for level %1: %2</source>
        <translation>Не хватает для уровня %1: %2</translation>
    </message>
    <message>
        <source>--margin is 30 or 20, not “%1”.</source>
        <translation>Значение --margin — 30 или 20, а не «%1».</translation>
    </message>
    <message>
        <source>There is no form “%1”. Forms: %2.</source>
        <translation>Формы «%1» нет. Формы: %2.</translation>
    </message>
    <message>
        <source>Name a form with --form, or print all with --all. Forms: %1.</source>
        <translation>Укажите форму: --form, или все формы сразу: --all. Формы: %1.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Не удалось создать папку «%1».</translation>
    </message>
    <message>
        <source>--as-of is a date such as 2026-12-31, not “%1”.</source>
        <translation>Значение --as-of — дата, например 2026-12-31, а не «%1».</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>по состоянию на %1</translation>
    </message>
    <message>
        <source>Print JSON for machines.</source>
        <translation>Вывести результат в формате JSON для других программ.</translation>
    </message>
    <message>
        <source>The assessment: its identifier or its title; the latest by default.</source>
        <translation>Оценка: её идентификатор или название; если не указана — последняя.</translation>
    </message>
    <message>
        <source>Replace a file that exists.</source>
        <translation>Заменить существующий файл.</translation>
    </message>
    <message>
        <source>Makes a document for a region.</source>
        <translation>Создаёт документ региона.</translation>
    </message>
    <message>
        <source>Name of the region.</source>
        <translation>Название региона.</translation>
    </message>
    <message>
        <source>Name of an employment centre; may be repeated.</source>
        <translation>Название центра занятости; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Makes the sample region for learning.</source>
        <translation>Создаёт учебный образец региона.</translation>
    </message>
    <message>
        <source>Shows region, centres and assessments.</source>
        <translation>Показывает регион, центры и оценки.</translation>
    </message>
    <message>
        <source>Makes an assessment from a file of answers, or changes one.</source>
        <translation>Создаёт оценку по файлу ответов или изменяет имеющуюся.</translation>
    </message>
    <message>
        <source>The draft to change; without it a new one is made.</source>
        <translation>Черновик, который нужно изменить; если не указан, создаётся новый.</translation>
    </message>
    <message>
        <source>Copies an assessment to a draft of a later date.</source>
        <translation>Копирует оценку в черновик на более позднюю дату.</translation>
    </message>
    <message>
        <source>Date of the new assessment, such as 2026-12-31.</source>
        <translation>Дата новой оценки, например 2026-12-31.</translation>
    </message>
    <message>
        <source>Its title; that of the quarter by default.</source>
        <translation>Название оценки; если не указано — по кварталу.</translation>
    </message>
    <message>
        <source>Makes a draft final: its answers and results are frozen.</source>
        <translation>Делает черновик окончательным: его ответы и результаты фиксируются.</translation>
    </message>
    <message>
        <source>Shows points, levels, progress and what is missing.</source>
        <translation>Показывает баллы, уровни, продвижение и чего не хватает.</translation>
    </message>
    <message>
        <source>Prints a paper; the format follows the ending of the name.</source>
        <translation>Выводит отчёт; формат определяется расширением имени файла.</translation>
    </message>
    <message>
        <source>Print every form into a folder.</source>
        <translation>Вывести все формы в папку.</translation>
    </message>
    <message>
        <source>Format of the files that --all makes: pdf by default.</source>
        <translation>Формат файлов, которые создаёт --all; если не указан — pdf.</translation>
    </message>
    <message>
        <source>Left margin: 30 or 20 millimetres.</source>
        <translation>Левое поле: 30 или 20 миллиметров.</translation>
    </message>
    <message>
        <source>The file, or with --all the folder, to write.</source>
        <translation>Файл для записи, а вместе с --all — папка.</translation>
    </message>
    <message>
        <source>Writes the whole document as JSON.</source>
        <translation>Записывает весь документ в формате JSON.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Файл для записи.</translation>
    </message>
    <message>
        <source>Makes the content of a document that of an export; makes the document if there is none.</source>
        <translation>Заменяет содержание документа выгрузкой; если документа нет, создаёт его.</translation>
    </message>
    <message>
        <source>Checks the integrity and the content of a document.</source>
        <translation>Проверяет целостность и содержание документа.</translation>
    </message>
    <message>
        <source>Lists the editions of the methodology, or checks the files of a new one.</source>
        <translation>Перечисляет редакции методики или проверяет файлы новой редакции.</translation>
    </message>
    <message>
        <source>The document has no assessment “%1”. See “info”.</source>
        <translation>В документе нет оценки «%1». Список оценок показывает команда «info».</translation>
    </message>
    <message>
        <source>The document has no assessment yet. Make one with “apply”.</source>
        <translation>В документе ещё нет оценок. Создайте оценку командой «apply».</translation>
    </message>
    <message>
        <source>note</source>
        <translation>к сведению</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>indikator-cli: maturity of customer-experience management in a regional employment service</source>
        <translation>indikator-cli: зрелость системы управления клиентским опытом в региональной службе занятости</translation>
    </message>
    <message>
        <source>Usage: indikator-cli COMMAND …</source>
        <translation>Вызов: indikator-cli COMMAND …</translation>
    </message>
    <message>
        <source>“indikator-cli COMMAND --help” explains a command.</source>
        <translation>Описание команды: «indikator-cli COMMAND --help».</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed, 2 wrong call, 3 findings, 4 conflicts, 5 file locked.</source>
        <translation>Код возврата: 0 — выполнено, 1 — не удалось, 2 — ошибка в вызове, 3 — есть замечания, 4 — есть расхождения, 5 — файл занят.</translation>
    </message>
    <message>
        <source>Usage: indikator-cli %1</source>
        <translation>Вызов: indikator-cli %1</translation>
    </message>
    <message>
        <source>The argument %1 is missing.</source>
        <translation>Не указан аргумент %1.</translation>
    </message>
    <message>
        <source>The argument “%1” is one too many.</source>
        <translation>Лишний аргумент «%1».</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Не указан параметр --%1.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Команды «%1» нет.</translation>
    </message>
    <message>
        <source>TRAINING SAMPLE</source>
        <translation>УЧЕБНЫЙ ОБРАЗЕЦ</translation>
    </message>
    <message>
        <source>Edition: %1</source>
        <translation>Редакция методики: %1</translation>
    </message>
    <message>
        <source>Schema version: %1</source>
        <translation>Версия структуры файла: %1</translation>
    </message>
    <message>
        <source>Centres: %1</source>
        <translation>Центров: %1</translation>
    </message>
    <message>
        <source>Assessments: %1</source>
        <translation>Оценок: %1</translation>
    </message>
    <message>
        <source>final</source>
        <translation>окончательная</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>Не удалось записать файл «%1»: %2.</translation>
    </message>
    <message>
        <source>Made “%1”: %2, centres: %3.</source>
        <translation>Создан документ «%1»: %2, центров: %3.</translation>
    </message>
    <message>
        <source>Made the sample region “%1”.</source>
        <translation>Создан учебный образец «%1».</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Замечаний нет.</translation>
    </message>
    <message>
        <source>Name the folder to check: methodology check DIR.</source>
        <translation>Укажите папку для проверки: methodology check DIR.</translation>
    </message>
    <message>
        <source>The edition is valid.</source>
        <translation>Редакция составлена правильно.</translation>
    </message>
    <message>
        <source>Writes a verified copy of a document.</source>
        <translation>Записывает проверенную копию документа.</translation>
    </message>
    <message>
        <source>Takes a document from elsewhere, through every check, into a file of its own.</source>
        <translation>Принимает документ со стороны: проверяет его целиком и записывает в отдельный файл.</translation>
    </message>
    <message>
        <source>Lists the backups of a document, or all of them.</source>
        <translation>Перечисляет резервные копии документа или все копии.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of a document, which is kept aside.</source>
        <translation>Ставит резервную копию на место документа; прежний файл сохраняется рядом.</translation>
    </message>
    <message>
        <source>Copied to “%1”.</source>
        <translation>Копия записана в файл «%1».</translation>
    </message>
    <message>
        <source>Every check is passed; the content is now in “%1”.</source>
        <translation>Все проверки пройдены; содержание записано в файл «%1».</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>Восстановлен документ «%1».</translation>
    </message>
    <message>
        <source>The file that was there is kept as “%1”.</source>
        <translation>Прежний файл сохранён под именем «%1».</translation>
    </message>
    <message>
        <source>Choose another name, or replace it with --force.</source>
        <translation>Выберите другое имя или замените файл с ключом --force.</translation>
    </message>
    <message>
        <source>The file “%1” exists.</source>
        <translation>Файл «%1» уже есть.</translation>
    </message>
    <message>
        <source>Saves what can be read of a damaged document into a new one.</source>
        <translation>Сохраняет в новый документ то, что ещё читается в повреждённом.</translation>
    </message>
    <message>
        <source>%1: saved %2, lost %3</source>
        <translation>%1: сохранено %2, потеряно %3</translation>
    </message>
    <message>
        <source>--meeting is the identifier of a meeting, not “%1”.</source>
        <translation>--meeting — это идентификатор заседания, а не «%1».</translation>
    </message>
    <message>
        <source>Year of the roadmap; this year by default.</source>
        <translation>Год дорожной карты; по умолчанию текущий.</translation>
    </message>
    <message>
        <source>Identifier of the meeting; the current one by default.</source>
        <translation>Идентификатор заседания; по умолчанию текущее.</translation>
    </message>
    <message>
        <source>Shows the roadmap: items with dates, working days, state and remarks.</source>
        <translation>Показывает дорожную карту: пункты со сроками, рабочими днями, состоянием и замечаниями.</translation>
    </message>
    <message>
        <source>Counts working days between two dates, or adds N of them; both ends count.</source>
        <translation>Считает рабочие дни между двумя датами или прибавляет N рабочих дней; оба края входят в счёт.</translation>
    </message>
    <message>
        <source>A document whose own days off and working days count, too.</source>
        <translation>Документ, собственные выходные и рабочие дни которого тоже учитываются.</translation>
    </message>
    <message>
        <source>--year is a year such as 2026, not “%1”.</source>
        <translation>--year — это год, например 2026, а не «%1».</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>остался %n рабочий день</numerusform>
            <numerusform>осталось %n рабочих дня</numerusform>
            <numerusform>осталось %n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>no duration</source>
        <translation>длительность не указана</translation>
    </message>
    <message>
        <source>The document has no roadmap. Make one in the window, page “Roadmap”.</source>
        <translation>В документе нет дорожной карты. Составьте её в окне на странице «Дорожная карта».</translation>
    </message>
    <message>
        <source>Roadmap of %1: %2</source>
        <translation>Дорожная карта на %1 год: %2</translation>
    </message>
    <message>
        <source>The production calendar of some of these years is not approved.</source>
        <translation>Производственный календарь одного из этих лет не утверждён.</translation>
    </message>
    <message>
        <source>“%1” is no date from %2 to %3 such as 2026-12-31 or 31.12.2026.</source>
        <translation>«%1» — не дата с %2 по %3 год вида 2026-12-31 или 31.12.2026.</translation>
    </message>
    <message>
        <source>“%1” is no number of working days from 1 on.</source>
        <translation>«%1» — не число рабочих дней, начиная с 1.</translation>
    </message>
    <message>
        <source>%1 working days end after the year %2, where the calendar ends.</source>
        <translation>%1 рабочих дней кончаются позже %2 года, которым кончается календарь.</translation>
    </message>
    <message>
        <source>Say what to do: “workdays count FROM TO” counts the working days, “workdays add FROM N” finds the last of N.</source>
        <translation>Скажите, что сделать: «workdays count FROM TO» считает рабочие дни, «workdays add FROM N» находит последний из N.</translation>
    </message>
    <message>
        <source>There is nothing to print yet: the document has no assessment, no roadmap and no meeting.</source>
        <translation>Печатать пока нечего: в документе нет ни самооценки, ни дорожной карты, ни заседания.</translation>
    </message>
    <message>
        <source>--quarter is a quarter such as 2026-2, not “%1”.</source>
        <translation>--quarter – это квартал, например 2026-2, а не «%1».</translation>
    </message>
    <message>
        <source>Quarter of the analytical report, such as 2026-2; the newest measured by default.</source>
        <translation>Квартал аналитического отчёта, например 2026-2; по умолчанию последний измеренный.</translation>
    </message>
    <message>
        <source>Shows what the registers prove: proposed answers and what is missing.</source>
        <translation>Показывает, что доказывают реестры: предлагаемые ответы и чего не хватает.</translation>
    </message>
    <message>
        <source>Date to look at, such as 2026-12-31; today by default.</source>
        <translation>Дата, на которую смотреть, например 2026-12-31; по умолчанию сегодня.</translation>
    </message>
    <message>
        <source>Shows how far the registers prove the requirements of the Standard.</source>
        <translation>Показывает, насколько реестры доказывают выполнение требований Стандарта.</translation>
    </message>
    <message>
        <source>Compares two assessments or more, named by date, title or identifier.</source>
        <translation>Сравнивает две самооценки или больше, названные датой, заголовком или идентификатором.</translation>
    </message>
    <message>
        <source>The file to write; the format follows its ending.</source>
        <translation>Файл; формат определяется по окончанию имени.</translation>
    </message>
    <message>
        <source>Puts the files of many regions, or folders of them, into one table.</source>
        <translation>Сводит файлы многих регионов или папки с ними в одну таблицу.</translation>
    </message>
    <message>
        <source>The newest assessment up to this date counts.</source>
        <translation>Берётся последняя самооценка до этой даты.</translation>
    </message>
    <message>
        <source>Write the figures into a database: postgresql://user@host/database.</source>
        <translation>Записать показатели в базу данных: postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>Leave out the files added to records.</source>
        <translation>Не включать файлы, добавленные к записям.</translation>
    </message>
    <message>
        <source>Name nobody: people under numbers, no contacts, no added files.</source>
        <translation>Без персональных данных: люди под номерами, без контактов и добавленных файлов.</translation>
    </message>
    <message>
        <source>Gives a centre its part of the document as a file to fill in.</source>
        <translation>Выдаёт центру его часть документа файлом для заполнения.</translation>
    </message>
    <message>
        <source>Name of the centre.</source>
        <translation>Название центра.</translation>
    </message>
    <message>
        <source>A file for every centre, into a folder.</source>
        <translation>Файл для каждого центра, в папку.</translation>
    </message>
    <message>
        <source>Takes back files that centres have filled in, or folders of them, as one step.</source>
        <translation>Принимает обратно файлы, заполненные центрами, или папки с ними, одним шагом.</translation>
    </message>
    <message>
        <source>Only tell what would be done.</source>
        <translation>Только сказать, что было бы сделано.</translation>
    </message>
    <message>
        <source>Whose value holds where both sides changed the same: ours or theirs.</source>
        <translation>Чьё значение остаётся там, где изменили обе стороны: ours или theirs.</translation>
    </message>
    <message>
        <source>Writes a copy to be sent: stamped with a checksum, without history.</source>
        <translation>Записывает копию для отправки: с контрольной суммой, без истории.</translation>
    </message>
    <message>
        <source>Leave out names of people and how to reach them.</source>
        <translation>Убрать имена людей и их контакты.</translation>
    </message>
    <message>
        <source>Writes the user guide; the format follows the ending of the name.</source>
        <translation>Записывает руководство пользователя; формат определяется расширением имени файла.</translation>
    </message>
    <message>
        <source>--%1 is a date such as 2026-12-31, not “%2”.</source>
        <translation>--%1 — это дата вида 2026-12-31, а не «%2».</translation>
    </message>
    <message>
        <source>Name two assessments or more.</source>
        <translation>Назовите две самооценки или больше.</translation>
    </message>
    <message>
        <source>Name a file with -o, a database with --to, or ask for --json.</source>
        <translation>Назовите файл ключом -o, базу данных ключом --to или укажите --json.</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 из %2 файлов</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>met</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>частично</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>предварительно</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Чек-лист</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнена</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>не выполнена</translation>
    </message>
    <message>
        <source>Name a centre with --centre, or all with --all.</source>
        <translation>Назовите центр ключом --centre или все — ключом --all.</translation>
    </message>
    <message>
        <source>new records %1, changed %2, removed %3, conflicts %4</source>
        <translation>новых записей %1, изменено %2, удалено %3, расхождений %4</translation>
    </message>
    <message>
        <source>removed on one side, needed on the other</source>
        <translation>с одной стороны удалено, с другой нужно</translation>
    </message>
    <message>
        <source>--conflicts is “ours” or “theirs”.</source>
        <translation>--conflicts — это ours или theirs.</translation>
    </message>
    <message>
        <source>Made “%1”.</source>
        <translation>Создан файл «%1».</translation>
    </message>
    <message>
        <source>Files taken back: %1.</source>
        <translation>Принято файлов: %1.</translation>
    </message>
    <message>
        <source>Conflicts: %1. Nothing was changed; decide in the window, or with --conflicts.</source>
        <translation>Расхождений: %1. Ничего не изменено; решите в окне или ключом --conflicts.</translation>
    </message>
    <message>
        <source>The copy to be sent is “%1”.</source>
        <translation>Копия для отправки: «%1».</translation>
    </message>
    <message>
        <source>Save the deadlines for a calendar program.</source>
        <translation>Сохранить сроки для программы-календаря.</translation>
    </message>
    <message>
        <source>The deadlines are saved as a calendar: give “%1” the ending .ics. The paper is printed with “report --form roadmap”.</source>
        <translation>Сроки сохраняются для календаря: дайте имени «%1» расширение .ics. Документ печатается командой «report --form roadmap».</translation>
    </message>
    <message>
        <source>Code of the journey; the first by default.</source>
        <translation>Код маршрута; по умолчанию первый.</translation>
    </message>
    <message>
        <source>Code of the profile; the first by default.</source>
        <translation>Код профиля; по умолчанию первый.</translation>
    </message>
    <message>
        <source>Lanes of the journey: all, template, head, front or meeting; “template” by default.</source>
        <translation>Дорожки маршрута: all, template, head, front или meeting; по умолчанию template.</translation>
    </message>
    <message>
        <source>Look at this assessment instead; of a final one, what it kept.</source>
        <translation>Смотреть эту оценку; у окончательной — то, что она сохранила.</translation>
    </message>
    <message>
        <source>%1; registers: %2</source>
        <translation>%1; по реестрам: %2</translation>
    </message>
    <message>
        <source>checklist, matrix, full, note, roadmap, gantt, standard, minutes, quarter, profile, journey, journey-team, journey-channels, workshop, centres or comparison.</source>
        <translation>checklist, matrix, full, note, roadmap, gantt, standard, minutes, quarter, profile, journey, journey-team, journey-channels, workshop, centres или comparison.</translation>
    </message>
</context>
<context>
    <name>ContentCheckText</name>
    <message>
        <source>The stored answer does not fit the methodology and is not counted. Answer again.</source>
        <translation>Сохранённый ответ не соответствует методике и не учитывается. Ответьте заново.</translation>
    </message>
    <message>
        <source>checklist, item %1</source>
        <translation>чек-лист, пункт %1</translation>
    </message>
    <message>
        <source>matrix, line %1</source>
        <translation>матрица, строка %1</translation>
    </message>
    <message>
        <source>Its frozen results no longer follow from its frozen answers: the file was changed by another program. Restore it from a backup.</source>
        <translation>Зафиксированные результаты не следуют из зафиксированных ответов: файл изменён другой программой. Восстановите его из резервной копии.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are unanswered; the level is provisional.</source>
        <translation>
            <numerusform>Без ответа осталось %n место; уровень предварительный.</numerusform>
            <numerusform>Без ответа остались %n места; уровень предварительный.</numerusform>
            <numerusform>Без ответа осталось %n мест; уровень предварительный.</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy was made to be sent, but has been changed since: it is no longer what the region sent. Ask for it again.</source>
        <translation>Эта копия сделана для отправки, но потом изменена: это уже не то, что отправил регион. Запросите её ещё раз.</translation>
    </message>
    <message>
        <source>As it was sent; checksum %1.</source>
        <translation>В том виде, в каком отправлена; контрольная сумма %1.</translation>
    </message>
    <message>
        <source>The content of the file is not in the document: it was erased or lost. Add the file again.</source>
        <translation>Содержимого файла нет в документе: оно стёрто или утрачено. Добавьте файл заново.</translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Не удаётся прочитать файл: %1</translation>
    </message>
    <message>
        <source>The document no longer holds this file.</source>
        <translation>Этого файла больше нет в документе.</translation>
    </message>
    <message>
        <source>A file kept in “%1” is damaged. Restore the document from a backup.</source>
        <translation>Файл, который хранится в «%1», повреждён. Восстановите документ из резервной копии.</translation>
    </message>
</context>
<context>
    <name>CoverageText</name>
    <message>
        <source>A centre is entered twice, each worker counts once: leave one of the records.</source>
        <translation>Центр записан дважды, а каждый работник считается один раз: оставьте одну запись.</translation>
    </message>
    <message numerus="yes">
        <source>All workers were trained, but %n more have come since: plan a starting course for them.</source>
        <translation>
            <numerusform>Все работники были обучены, но с тех пор пришёл ещё %n: запланируйте для него стартовое обучение.</numerusform>
            <numerusform>Все работники были обучены, но с тех пор пришли ещё %n: запланируйте для них стартовое обучение.</numerusform>
            <numerusform>Все работники были обучены, но с тех пор пришли ещё %n: запланируйте для них стартовое обучение.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvReaderText</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>The file “%1” is too large. Split it into smaller ones.</source>
        <translation>Файл «%1» слишком велик. Разделите его на части.</translation>
    </message>
    <message>
        <source>The table has too many cells. Split it into smaller ones.</source>
        <translation>В таблице слишком много ячеек. Разделите её на части.</translation>
    </message>
</context>
<context>
    <name>DataNodeText</name>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>Нет ключа «%1».</translation>
    </message>
    <message>
        <source>The key “%1” is not known here.</source>
        <translation>Ключ «%1» здесь не предусмотрен.</translation>
    </message>
    <message>
        <source>At most %1 elements are expected.</source>
        <translation>Элементов должно быть не больше %1.</translation>
    </message>
    <message>
        <source>%1 elements are expected, but there are %2.</source>
        <translation>Элементов должно быть %1, а указано %2.</translation>
    </message>
    <message>
        <source>The text must not be empty.</source>
        <translation>Текст не должен быть пустым.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected.</source>
        <translation>Ожидается целое число от %1 до %2.</translation>
    </message>
    <message>
        <source>Expected: %1. Found: %2.</source>
        <translation>Ожидается: %1. Найдено: %2.</translation>
    </message>
</context>
<context>
    <name>DataRulesText</name>
    <message>
        <source>“%1” occurs twice.</source>
        <translation>«%1» указано дважды.</translation>
    </message>
    <message>
        <source>There is no reading “%1” in readings.json.</source>
        <translation>В readings.json нет прочтения «%1».</translation>
    </message>
</context>
<context>
    <name>DatabaseText</name>
    <message>
        <source>“%1” is write-protected. It can be opened for reading only.</source>
        <translation>Файл «%1» защищён от записи. Его можно открыть только для чтения.</translation>
    </message>
    <message>
        <source>The database library refuses the setting “%1”.</source>
        <translation>Библиотека базы данных не приняла настройку «%1».</translation>
    </message>
</context>
<context>
    <name>DayReasonText</name>
    <message>
        <source>The day off of %1 is moved here: %2.</source>
        <translation>Сюда перенесён выходной с %1: %2.</translation>
    </message>
    <message>
        <source>The day off of %1 is moved here, for it falls on the holiday “%2”.</source>
        <translation>Сюда перенесён выходной с %1: он совпал с праздником «%2».</translation>
    </message>
    <message>
        <source>Holiday: %1.</source>
        <translation>Праздник: %1.</translation>
    </message>
    <message>
        <source>Saturday.</source>
        <translation>Суббота.</translation>
    </message>
    <message>
        <source>Sunday.</source>
        <translation>Воскресенье.</translation>
    </message>
    <message>
        <source>Working day: its day off is moved to %1.</source>
        <translation>Рабочий день: выходной перенесён на %1.</translation>
    </message>
    <message>
        <source>Declared non-working by decree of the President of %1 No. %2; in the norm of working time it counts as a working day.</source>
        <translation>Объявлен нерабочим указом Президента от %1 № %2; в норме рабочего времени считается рабочим.</translation>
    </message>
    <message>
        <source>Working day.</source>
        <translation>Рабочий день.</translation>
    </message>
    <message>
        <source>Shorter by an hour, as before a holiday.</source>
        <translation>Короче на час, как перед праздником.</translation>
    </message>
    <message>
        <source>Set by the region: %1.</source>
        <translation>Установлено регионом: %1.</translation>
    </message>
    <message>
        <source>Set by the region: %1 (%2).</source>
        <translation>Установлено регионом: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>DescriptionText</name>
    <message>
        <source>It is introduced already, but the date lies ahead: correct it.</source>
        <translation>Уже внедрён, но дата ещё не наступила: исправьте её.</translation>
    </message>
    <message>
        <source>It is approved: enter when.</source>
        <translation>Утверждён: укажите дату утверждения.</translation>
    </message>
    <message>
        <source>It is introduced without an approval of the working group: say why.</source>
        <translation>Внедрён без утверждения рабочей группой: укажите причину.</translation>
    </message>
    <message>
        <source>It is approved before it is compiled: correct a date.</source>
        <translation>Утверждён раньше, чем составлен: исправьте одну из дат.</translation>
    </message>
    <message>
        <source>It has a day of approval but is called a draft.</source>
        <translation>Дата утверждения есть, а состояние – черновик.</translation>
    </message>
    <message>
        <source>The day of approval lies ahead: correct it.</source>
        <translation>Дата утверждения ещё не наступила: исправьте её.</translation>
    </message>
    <message>
        <source>The day of its review has passed: review it (Т-3.3).</source>
        <translation>Срок пересмотра прошёл: пересмотрите описание (Т-3.3).</translation>
    </message>
</context>
<context>
    <name>DevelopmentEventText</name>
    <message>
        <source>Its date is over: mark it as held or as cancelled.</source>
        <translation>Дата прошла: отметьте, состоялось ли мероприятие или отменено.</translation>
    </message>
</context>
<context>
    <name>DirectoriesText</name>
    <message>
        <source>Channels and services added</source>
        <translation>Добавлены каналы и услуги</translation>
    </message>
</context>
<context>
    <name>DocumentFileText</name>
    <message>
        <source>“%1” is already open in this program.</source>
        <translation>Файл «%1» уже открыт в этой программе.</translation>
    </message>
    <message>
        <source>“%1” was not closed properly and cannot be put in order here. Copy it, together with the file “%1-journal”, to a folder that allows writing.</source>
        <translation>Файл «%1» в прошлый раз не был закрыт как положено, и здесь его исправить нельзя. Скопируйте его вместе с файлом «%1-journal» в папку, где разрешена запись.</translation>
    </message>
    <message>
        <source>“%1” may be changed only by version %2 of the program or a newer one. It can be opened for reading.</source>
        <translation>Изменять файл «%1» может только программа версии %2 или новее. Его можно открыть для чтения.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Save a copy to change it.</source>
        <translation>Файл «%1» открыт только для чтения. Чтобы вносить изменения, сохраните копию.</translation>
    </message>
</context>
<context>
    <name>DocumentLockText</name>
    <message>
        <source>“%1” is being opened by another program. Try again.</source>
        <translation>Файл «%1» сейчас открывает другая программа. Повторите попытку.</translation>
    </message>
    <message>
        <source>“%1” is open for writing: user %2, computer %3, process %4. It can be opened for reading.</source>
        <translation>Файл «%1» уже открыт для изменения: пользователь %2, компьютер %3, процесс %4. Его можно открыть для чтения.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not allow writing. The file can be opened for reading, or copied to another folder.</source>
        <translation>В папке файла «%1» запись запрещена. Файл можно открыть для чтения или скопировать в другую папку.</translation>
    </message>
</context>
<context>
    <name>EditionFilesText</name>
    <message>
        <source>The file is missing.</source>
        <translation>Файла нет.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Файл слишком большой.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Файл не читается: %1</translation>
    </message>
    <message>
        <source>%1: line %2</source>
        <translation>%1: строка %2</translation>
    </message>
    <message>
        <source>The file is not JSON from here on: %1</source>
        <translation>Начиная с этого места файл не соответствует формату JSON: %1</translation>
    </message>
    <message>
        <source>An edition has no file of this name. Its files are: %1.</source>
        <translation>Файла с таким именем в редакции быть не должно. Её файлы: %1.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Такой папки нет.</translation>
    </message>
</context>
<context>
    <name>EditionsText</name>
    <message>
        <source>The methodology cannot be used:
%1</source>
        <translation>Методику нельзя использовать:
%1</translation>
    </message>
    <message>
        <source>There is no edition “%1” of the methodology. Known are: %2.</source>
        <translation>Редакции методики «%1» нет. Имеющиеся редакции: %2.</translation>
    </message>
</context>
<context>
    <name>EvaluationText</name>
    <message>
        <source>Level %1</source>
        <translation>уровень&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (предварительно)</translation>
    </message>
    <message>
        <source>level I is not reached</source>
        <translation>уровень&#xa0;I не достигнут</translation>
    </message>
</context>
<context>
    <name>EvidenceReaderText</name>
    <message>
        <source>Expected: A, S or M.</source>
        <translation>Ожидается A, S или M.</translation>
    </message>
    <message>
        <source>A period divides the year: 1, 2, 3, 4, 6 or 12 months.</source>
        <translation>Период делит год нацело: 1, 2, 3, 4, 6 или 12 месяцев.</translation>
    </message>
    <message>
        <source>There is no “%1” in this edition.</source>
        <translation>В этой редакции нет «%1».</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>A training is missing in the window: %1.</source>
        <translation>Не хватает обучения за последние 12 месяцев: %1.</translation>
    </message>
    <message>
        <source>A training is missing: %1.</source>
        <translation>Не хватает обучения: %1.</translation>
    </message>
    <message>
        <source>The number of workers is unknown: %1.</source>
        <translation>Неизвестна численность работников: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n worker(s) have not had the starting course.</source>
        <translation>
            <numerusform>%1: %n работник не прошёл стартовое обучение.</numerusform>
            <numerusform>%1: %n работника не прошли стартовое обучение.</numerusform>
            <numerusform>%1: %n работников не прошли стартовое обучение.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody among the people is marked as a leader of client focus.</source>
        <translation>Никто из людей не отмечен как лидер (магистр) клиентоцентричности.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no knowledge base.</source>
        <translation>Нет базы знаний.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s)</source>
        <translation>
            <numerusform>%n обновление</numerusform>
            <numerusform>%n обновления</numerusform>
            <numerusform>%n обновлений</numerusform>
        </translation>
    </message>
    <message>
        <source>The knowledge base is being developed and has nothing in it.</source>
        <translation>База знаний разрабатывается, материалов в ней ещё нет.</translation>
    </message>
    <message>
        <source>The knowledge base is not marked as functioning.</source>
        <translation>База знаний не отмечена как функционирующая.</translation>
    </message>
    <message>
        <source>An approved description of the knowledge base is missing.</source>
        <translation>Не хватает утверждённого описания базы знаний.</translation>
    </message>
    <message>
        <source>An approved regulation of the knowledge base is missing.</source>
        <translation>Не хватает утверждённого регламента базы знаний.</translation>
    </message>
    <message>
        <source>The knowledge base is not available in the centre.</source>
        <translation>База знаний в центре недоступна.</translation>
    </message>
    <message>
        <source>The centre has added nothing to the knowledge base in the window.</source>
        <translation>Центр ничего не добавил в базу знаний за последние 12 месяцев.</translation>
    </message>
    <message>
        <source>There is no such system, nor is one being developed.</source>
        <translation>Системы нет, и она не разрабатывается.</translation>
    </message>
    <message>
        <source>It does not function yet.</source>
        <translation>Система ещё не функционирует.</translation>
    </message>
    <message>
        <source>An approved document on it is missing.</source>
        <translation>Не хватает утверждённого документа о ней.</translation>
    </message>
    <message>
        <source>An approved code is missing.</source>
        <translation>Не хватает утверждённого Кодекса.</translation>
    </message>
    <message>
        <source>The system of motivation counts only beside an approved code.</source>
        <translation>Система мотивации учитывается только при утверждённом Кодексе.</translation>
    </message>
    <message>
        <source>A system of motivation is not being developed.</source>
        <translation>Система мотивации не разрабатывается.</translation>
    </message>
    <message>
        <source>The system of motivation does not function yet.</source>
        <translation>Система мотивации ещё не функционирует.</translation>
    </message>
    <message>
        <source>The region did not take part in a mandatory event: “%1”.</source>
        <translation>Регион не участвовал в обязательном мероприятии «%1».</translation>
    </message>
    <message>
        <source>The list of federal events of these years is empty: answer by hand.</source>
        <translation>Список федеральных мероприятий за эти годы пуст: ответьте вручную.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>The roadmap names no approved document that confirms it.</source>
        <translation>В дорожной карте не назван утверждённый подтверждающий документ.</translation>
    </message>
    <message>
        <source>An approved document is missing: %1.</source>
        <translation>Не хватает утверждённого документа: %1.</translation>
    </message>
    <message>
        <source>There is no working group with an approved order.</source>
        <translation>Нет рабочей группы с утверждённым приказом.</translation>
    </message>
    <message>
        <source>Not all workers of every centre have read the code.</source>
        <translation>Не все работники каждого центра ознакомлены с Кодексом.</translation>
    </message>
    <message>
        <source>No profile is both approved and introduced.</source>
        <translation>Нет профиля, который и одобрен, и внедрён.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are needed that are approved and introduced in every centre.</source>
        <translation>
            <numerusform>Не хватает ещё %n одобренного и внедрённого во всех центрах.</numerusform>
            <numerusform>Не хватает ещё %n одобренных и внедрённых во всех центрах.</numerusform>
            <numerusform>Не хватает ещё %n одобренных и внедрённых во всех центрах.</numerusform>
        </translation>
    </message>
    <message>
        <source>No journey of one of the two services is compiled.</source>
        <translation>Не составлен маршрут ни по одной из двух услуг.</translation>
    </message>
    <message>
        <source>Each of the two services needs at least one of these journeys.</source>
        <translation>По каждой из двух услуг нужен хотя бы один такой маршрут.</translation>
    </message>
    <message numerus="yes">
        <source>%n more priority channel(s) are needed.</source>
        <translation>
            <numerusform>Не хватает ещё %n приоритетного канала.</numerusform>
            <numerusform>Не хватает ещё %n приоритетных каналов.</numerusform>
            <numerusform>Не хватает ещё %n приоритетных каналов.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough history: no complete quarter yet.</source>
        <translation>Недостаточно истории: ещё нет полного квартала.</translation>
    </message>
    <message>
        <source>No feedback was analysed %1.</source>
        <translation>Не проанализирована обратная связь %1.</translation>
    </message>
    <message>
        <source>A concept of events approved by the working group is missing.</source>
        <translation>Не хватает концепции мероприятий, одобренной рабочей группой.</translation>
    </message>
    <message>
        <source>There is no knowledge base that functions.</source>
        <translation>Нет функционирующей базы знаний.</translation>
    </message>
    <message>
        <source>An approved strategy, programme or charter is missing that names client experience as a goal.</source>
        <translation>Не хватает утверждённой стратегии, программы или устава, где качество клиентского опыта названо целью.</translation>
    </message>
    <message>
        <source>A code of ethics does not take its place here.</source>
        <translation>Кодекс этики здесь его не заменяет.</translation>
    </message>
    <message>
        <source>Neither has the centre a regulation of its own, nor have its workers read the region&apos;s.</source>
        <translation>У центра нет своего регламента, и его работники не ознакомлены с региональным.</translation>
    </message>
    <message>
        <source>The working group has no chair.</source>
        <translation>У рабочей группы нет руководителя.</translation>
    </message>
    <message>
        <source>Its members come from one unit: people of other units are missing.</source>
        <translation>Все члены группы из одного подразделения: не хватает представителей других.</translation>
    </message>
    <message>
        <source>The working group has no member from the centre.</source>
        <translation>В рабочей группе нет представителя центра.</translation>
    </message>
    <message>
        <source>Workers have not read the code: %1.</source>
        <translation>Работники не ознакомлены с Кодексом: %1.</translation>
    </message>
    <message>
        <source>That the code is kept, confirm by a document: a check, a survey.</source>
        <translation>Соблюдение Кодекса подтвердите документом: проверкой, опросом.</translation>
    </message>
    <message>
        <source>This version of the program has no rule “%1”.</source>
        <translation>В этой версии программы нет правила «%1».</translation>
    </message>
    <message>
        <source>A</source>
        <translation>А</translation>
    </message>
    <message>
        <source>S</source>
        <translation>П</translation>
    </message>
    <message>
        <source>M</source>
        <translation>Р</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n заседание</numerusform>
            <numerusform>%n заседания</numerusform>
            <numerusform>%n заседаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Regular by the period that the regulation sets.</source>
        <translation>Регулярно по периодичности, установленной положением.</translation>
    </message>
    <message>
        <source>A meeting is missing %1.</source>
        <translation>Не хватает заседания %1.</translation>
    </message>
    <message>
        <source>There is not enough history: no complete week yet.</source>
        <translation>Недостаточно истории: ещё нет полной недели.</translation>
    </message>
    <message>
        <source>Nothing has been recorded of “%1” for long.</source>
        <translation>Давно нет записей о ходе меры «%1».</translation>
    </message>
    <message>
        <source>A measure with recorded progress is missing for the group “%1”.</source>
        <translation>Не хватает меры с записями о ходе реализации по группе «%1».</translation>
    </message>
    <message>
        <source>A measure of the centre with recorded progress is missing.</source>
        <translation>Не хватает меры центра с записями о ходе реализации.</translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s) with analysed feedback are needed.</source>
        <translation>
            <numerusform>Не хватает ещё %n анализируемого источника.</numerusform>
            <numerusform>Не хватает ещё %n анализируемых источников.</numerusform>
            <numerusform>Не хватает ещё %n анализируемых источников.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analysed source(s)</source>
        <translation>
            <numerusform>анализируется %n источник</numerusform>
            <numerusform>анализируется %n источника</numerusform>
            <numerusform>анализируется %n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>No source of the whole region has been analysed in the window.</source>
        <translation>За последние 12 месяцев не проанализирован ни один источник всего региона.</translation>
    </message>
    <message>
        <source>No feedback of the centre has been analysed in the window.</source>
        <translation>За последние 12 месяцев не проанализирована обратная связь центра.</translation>
    </message>
    <message>
        <source>A measurement of the region by a metric in use is missing in the window.</source>
        <translation>За последние 12 месяцев нет измерения по региону действующей метрикой.</translation>
    </message>
    <message>
        <source>A measurement of the centre is missing in the window.</source>
        <translation>За последние 12 месяцев нет измерения центра.</translation>
    </message>
    <message>
        <source>An automated information system is missing that functions and measures as a whole.</source>
        <translation>Нет функционирующей АИС, которая измеряет клиентский опыт комплексно.</translation>
    </message>
    <message>
        <source>This program itself is not such a system.</source>
        <translation>Сама эта программа такой системой не является.</translation>
    </message>
    <message>
        <source>An analysis of causes is missing for the group “%1”.</source>
        <translation>Не хватает анализа причин по группе «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n more are needed.</source>
        <translation>
            <numerusform>Не хватает ещё %n.</numerusform>
            <numerusform>Не хватает ещё %n.</numerusform>
            <numerusform>Не хватает ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>introduced: %1, compiled: %2</source>
        <translation>внедрено: %1, составлено: %2</translation>
    </message>
    <message>
        <source>compiled: %1, approved: %2, introduced: %3</source>
        <translation>составлено: %1, одобрено: %2, внедрено: %3</translation>
    </message>
    <message>
        <source>citizens: %1, employers: %2</source>
        <translation>соискатели: %1, работодатели: %2</translation>
    </message>
    <message numerus="yes">
        <source>For citizens %n more are needed.</source>
        <translation>
            <numerusform>Для соискателей не хватает ещё %n.</numerusform>
            <numerusform>Для соискателей не хватает ещё %n.</numerusform>
            <numerusform>Для соискателей не хватает ещё %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For employers %n more are needed.</source>
        <translation>
            <numerusform>Для работодателей не хватает ещё %n.</numerusform>
            <numerusform>Для работодателей не хватает ещё %n.</numerusform>
            <numerusform>Для работодателей не хватает ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted, there is no team: %1.</source>
        <translation>Не засчитано, нет команды: %1.</translation>
    </message>
    <message>
        <source>approved: %1 of %2; compiled: %3</source>
        <translation>одобрено: %1 из %2; составлено: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more approved are needed.</source>
        <translation>
            <numerusform>Не хватает ещё %n одобренного.</numerusform>
            <numerusform>Не хватает ещё %n одобренных.</numerusform>
            <numerusform>Не хватает ещё %n одобренных.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted, nothing is measured on it: %1.</source>
        <translation>Не засчитано, на маршруте нет измерений: %1.</translation>
    </message>
    <message>
        <source>No profile is introduced: %1.</source>
        <translation>Не внедрён ни один профиль: %1.</translation>
    </message>
    <message>
        <source>No journey is introduced: %1.</source>
        <translation>Не внедрён ни один маршрут: %1.</translation>
    </message>
    <message>
        <source>An approved analytical report is missing in the window.</source>
        <translation>За последние 12 месяцев нет утверждённого аналитического отчёта.</translation>
    </message>
    <message numerus="yes">
        <source>There is not enough history: no complete period of %n month(s) yet.</source>
        <translation>
            <numerusform>Недостаточно истории: ещё нет полного периода в %n месяц.</numerusform>
            <numerusform>Недостаточно истории: ещё нет полного периода в %n месяца.</numerusform>
            <numerusform>Недостаточно истории: ещё нет полного периода в %n месяцев.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are missing %1.</source>
        <translation>
            <numerusform>Не хватает %n заседания %1.</numerusform>
            <numerusform>Не хватает %n заседаний %1.</numerusform>
            <numerusform>Не хватает %n заседаний %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more meeting(s) are needed.</source>
        <translation>
            <numerusform>Не хватает ещё %n заседания.</numerusform>
            <numerusform>Не хватает ещё %n заседаний.</numerusform>
            <numerusform>Не хватает ещё %n заседаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>An event is missing %1.</source>
        <translation>Не хватает мероприятия %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are missing %1.</source>
        <translation>
            <numerusform>Не хватает %n мероприятия %1.</numerusform>
            <numerusform>Не хватает %n мероприятий %1.</numerusform>
            <numerusform>Не хватает %n мероприятий %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) are needed.</source>
        <translation>
            <numerusform>Не хватает ещё %n мероприятия.</numerusform>
            <numerusform>Не хватает ещё %n мероприятий.</numerusform>
            <numerusform>Не хватает ещё %n мероприятий.</numerusform>
        </translation>
    </message>
    <message>
        <source>The knowledge base was not renewed %1.</source>
        <translation>База знаний не пополнялась %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) of the knowledge base are missing %1.</source>
        <translation>
            <numerusform>Не хватает %n пополнения базы знаний %1.</numerusform>
            <numerusform>Не хватает %n пополнений базы знаний %1.</numerusform>
            <numerusform>Не хватает %n пополнений базы знаний %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more renewal(s) of the knowledge base are needed.</source>
        <translation>
            <numerusform>Не хватает ещё %n пополнения базы знаний.</numerusform>
            <numerusform>Не хватает ещё %n пополнений базы знаний.</numerusform>
            <numerusform>Не хватает ещё %n пополнений базы знаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>An analysed source of this kind is missing: %1.</source>
        <translation>Не хватает анализируемого источника: %1.</translation>
    </message>
    <message>
        <source>No measurement is linked to a touchpoint of a journey.</source>
        <translation>Ни одно измерение не привязано к точке контакта маршрута.</translation>
    </message>
    <message>
        <source>%1 sources, %2 of 5 kinds</source>
        <translation>источников: %1, видов: %2 из 5</translation>
    </message>
    <message>
        <source>There is no single database that functions.</source>
        <translation>Нет функционирующей единой базы данных.</translation>
    </message>
    <message>
        <source>A regulation of the database approved by the head of the institution is missing.</source>
        <translation>Не хватает регламента базы данных, утверждённого руководителем учреждения.</translation>
    </message>
    <message>
        <source>An approved report with problems, recommendations and access is missing %1.</source>
        <translation>Не хватает утверждённого отчёта с проблемами, рекомендациями и доступом работников %1.</translation>
    </message>
    <message>
        <source>A measure is missing that optimises, re-engineers, prototypes or brings a new service.</source>
        <translation>Не хватает меры: оптимизация, реинжиниринг, прототип или новый сервис.</translation>
    </message>
    <message>
        <source>A proposal on a legal act or an act of the institution is missing.</source>
        <translation>Не хватает предложения по НПА или локального акта.</translation>
    </message>
    <message>
        <source>A value of an indicator is missing for the group “%1”.</source>
        <translation>Не хватает значения показателя по группе «%1».</translation>
    </message>
    <message>
        <source>This is a right of the working group, not a duty.</source>
        <translation>Это право рабочей группы, а не обязанность.</translation>
    </message>
    <message>
        <source>A target for %1 approved by the working group is missing: %2.</source>
        <translation>Не хватает целевого значения на %1 год, утверждённого рабочей группой: %2.</translation>
    </message>
    <message>
        <source>There are no indicators.</source>
        <translation>Показателей нет.</translation>
    </message>
    <message>
        <source>The managing centre has no unit for the design of client experience.</source>
        <translation>В управляющем ЦЗН нет службы дизайна клиентского опыта.</translation>
    </message>
    <message>
        <source>Nobody works in the unit: enter its people.</source>
        <translation>В службе никого нет: внесите её работников.</translation>
    </message>
    <message>
        <source>The group is not chaired by the head of the institution or a deputy.</source>
        <translation>Группу возглавляет не руководитель учреждения и не его заместитель.</translation>
    </message>
    <message>
        <source>The group has nobody of the client experience design service.</source>
        <translation>В группе нет работников службы дизайна клиентского опыта.</translation>
    </message>
    <message>
        <source>The group has nobody of another unit that meets clients.</source>
        <translation>В группе нет работников иных подразделений, взаимодействующих с клиентами.</translation>
    </message>
    <message>
        <source>The head of the centre is not in the group: %1.</source>
        <translation>Руководителя центра нет в группе: %1.</translation>
    </message>
    <message>
        <source>heads of centres: %1 of %2</source>
        <translation>руководителей центров: %1 из %2</translation>
    </message>
    <message>
        <source>All events were online: hold some on site.</source>
        <translation>Все мероприятия прошли онлайн: проведите и офлайн.</translation>
    </message>
    <message>
        <source>All events were on site: hold some online.</source>
        <translation>Все мероприятия прошли офлайн: проведите и онлайн.</translation>
    </message>
    <message>
        <source>The knowledge base holds nothing of this kind: %1.</source>
        <translation>В базе знаний нет материалов этого вида: %1.</translation>
    </message>
    <message>
        <source>Not all workers may read the knowledge base.</source>
        <translation>База знаний доступна для чтения не всем работникам.</translation>
    </message>
    <message>
        <source>Not all workers may add to the knowledge base.</source>
        <translation>Пополнять базу знаний могут не все работники.</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>“records.%1” must be a list.</source>
        <translation>«records.%1» должно быть списком.</translation>
    </message>
    <message>
        <source>“records.%1”, record %2: %3</source>
        <translation>«records.%1», запись %2: %3</translation>
    </message>
    <message>
        <source>“records.%1”, record %2: its id appears twice.</source>
        <translation>«records.%1», запись %2: идентификатор повторяется.</translation>
    </message>
    <message>
        <source>This is not an export of Indikator: the key &quot;format&quot; is missing.</source>
        <translation>Это не выгрузка программы «Индикатор зрелости»: нет ключа &quot;format&quot;.</translation>
    </message>
    <message>
        <source>The export has format version %1; this program reads version 1. Update the program.</source>
        <translation>Версия формата выгрузки — %1, а эта программа читает версию 1. Обновите программу.</translation>
    </message>
    <message>
        <source>Unknown key “%1”.</source>
        <translation>Неизвестный ключ «%1».</translation>
    </message>
    <message>
        <source>“records” has an unknown register “%1”.</source>
        <translation>В «records» указан неизвестный реестр «%1».</translation>
    </message>
    <message>
        <source>“records.region” must hold exactly one region.</source>
        <translation>В «records.region» должен быть ровно один регион.</translation>
    </message>
    <message>
        <source>Import of a whole document</source>
        <translation>Загрузка документа целиком</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Файл «%1» не читается: %2.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 64 MiB; that is no file of answers or export.</source>
        <translation>Файл «%1» больше 64&#xa0;МиБ: это не файл ответов и не выгрузка.</translation>
    </message>
    <message>
        <source>The file “%1” is not valid JSON: line %2, column %3: %4.</source>
        <translation>Файл «%1» не соответствует формату JSON: строка %2, столбец %3: %4.</translation>
    </message>
    <message>
        <source>The file “%1” must hold one JSON object {…}.</source>
        <translation>В файле «%1» должен быть один объект JSON {…}.</translation>
    </message>
    <message>
        <source>The added files are too large for a text file. Save a copy of the document instead, or export it without files.</source>
        <translation>Добавленные файлы слишком велики для текстовой выгрузки. Сохраните копию документа или выгрузите его без файлов.</translation>
    </message>
    <message>
        <source>“files”: the bytes of “%1” are not what their checksum says.</source>
        <translation>«files»: содержимое «%1» не соответствует контрольной сумме.</translation>
    </message>
</context>
<context>
    <name>ExternalIndexText</name>
    <message>
        <source>It differs from the mean of citizens and employers: check the three numbers.</source>
        <translation>Не равен среднему по гражданам и работодателям: проверьте три числа.</translation>
    </message>
    <message>
        <source>Enter at least one of the published values.</source>
        <translation>Введите хотя бы одно из опубликованных значений.</translation>
    </message>
</context>
<context>
    <name>FactKindReaderText</name>
    <message>
        <source>Expected: true, false or a text.</source>
        <translation>Ожидается: true, false или текст.</translation>
    </message>
    <message>
        <source>The scale has this step already.</source>
        <translation>Такая ступень в шкале уже есть.</translation>
    </message>
    <message>
        <source>A scale needs at least two steps.</source>
        <translation>В шкале должно быть не меньше двух ступеней.</translation>
    </message>
    <message>
        <source>Name at least one number.</source>
        <translation>Укажите хотя бы одно число.</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>one of: %1</source>
        <translation>одно из значений: %1</translation>
    </message>
    <message>
        <source>a whole number from 0 (%1)</source>
        <translation>целое число от 0 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n whole numbers from 0: [%1]</source>
        <translation>
            <numerusform>список из %n целого числа от 0: [%1]</numerusform>
            <numerusform>список из %n целых чисел от 0: [%1]</numerusform>
            <numerusform>список из %n целых чисел от 0: [%1]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FederalEventText</name>
    <message>
        <source>The year is not that of its dates: correct one of them.</source>
        <translation>Год не совпадает с датами: исправьте одно из них.</translation>
    </message>
    <message>
        <source>The region took part: enter the day.</source>
        <translation>Регион участвовал: укажите дату.</translation>
    </message>
</context>
<context>
    <name>FederalStoreText</name>
    <message>
        <source>The driver for PostgreSQL is not installed (on Debian, the package libqt6sql6-psql).</source>
        <translation>Драйвер PostgreSQL не установлен (в Debian — пакет libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>The database server “%1” refuses: %2</source>
        <translation>Сервер базы данных «%1» отказывает: %2</translation>
    </message>
    <message>
        <source>The address of the database is of the form postgresql://user@host/database.</source>
        <translation>Адрес базы данных имеет вид postgresql://user@host/database.</translation>
    </message>
</context>
<context>
    <name>FederalText</name>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>provisional, unanswered: %1</source>
        <translation>предварительно, без ответа: %1</translation>
    </message>
    <message>
        <source>another date</source>
        <translation>другая дата</translation>
    </message>
    <message>
        <source>training sample</source>
        <translation>учебный</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Регионы</translation>
    </message>
    <message>
        <source>Rank by points</source>
        <translation>Место по баллам</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Change of level</source>
        <translation>Изменение уровня</translation>
    </message>
    <message>
        <source>Rank by level</source>
        <translation>Место по уровню</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>Достигнутый уровень</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Тепловая карта</translation>
    </message>
    <message>
        <source>Files without figures</source>
        <translation>Файлы без показателей</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Summary of regions</source>
        <translation>Свод по регионам</translation>
    </message>
    <message>
        <source>Maturity of the customer-experience management system</source>
        <translation>Зрелость системы управления клиентским опытом</translation>
    </message>
    <message>
        <source>Files with figures: %1 of %2. Mean of the points: %3.</source>
        <translation>Файлов с показателями: %1 из %2. Средний балл: %3.</translation>
    </message>
    <message>
        <source>Distribution of levels</source>
        <translation>Распределение уровней</translation>
    </message>
    <message>
        <source>Subjects without a report: %1</source>
        <translation>Субъекты без отчёта: %1</translation>
    </message>
    <message>
        <source>Levels of regions by the lines of the matrix</source>
        <translation>Уровни регионов по строкам матрицы</translation>
    </message>
    <message>
        <source>I–IV: the level of the line; 0: level I is not reached; ·: not required up to this level.</source>
        <translation>I–IV — уровень строки; 0 — уровень I не достигнут; · — до этого уровня не требуется.</translation>
    </message>
</context>
<context>
    <name>FeedbackRulesText</name>
    <message>
        <source>The same source is entered under two kinds, but counts once: leave one, or name the two instruments apart (п. 61б).</source>
        <translation>Один источник записан под двумя видами, а считается один раз: оставьте один или назовите два инструмента по-разному (п. 61б).</translation>
    </message>
    <message>
        <source>The source was not in use then: correct its dates or those of the feedback.</source>
        <translation>Источник тогда не использовался: исправьте его даты или даты обратной связи.</translation>
    </message>
    <message>
        <source>The days up to %1 are counted twice: correct the periods or the centres.</source>
        <translation>Дни по %1 учтены дважды: исправьте периоды или центры.</translation>
    </message>
    <message>
        <source>The quarter is entered twice: leave one of the records.</source>
        <translation>Квартал записан дважды: оставьте одну запись.</translation>
    </message>
</context>
<context>
    <name>FeedbackText</name>
    <message>
        <source>Positive, neutral and negative ones, questions and suggestions are %1 together, more than the total: correct the numbers.</source>
        <translation>Положительных, нейтральных, отрицательных, вопросов и предложений вместе %1 — больше, чем всего: исправьте числа.</translation>
    </message>
    <message>
        <source>Enter how many pieces of feedback there were; 0 if none.</source>
        <translation>Укажите, сколько было сообщений; если не было, 0.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Edition of the methodology</source>
        <translation>Редакция методики</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Filled on</source>
        <translation>Дата заполнения</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заключительная оценка</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Скопирована с</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>Целевой уровень</translation>
    </message>
    <message>
        <source>Made final on</source>
        <translation>Дата окончательной оценки</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Checklist answer</source>
        <translation>Ответ чек-листа</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Marked options</source>
        <translation>Отмеченные варианты</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Matrix answer</source>
        <translation>Ответ матрицы</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Employment centre</source>
        <translation>Центр занятости</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>final</source>
        <translation>окончательная</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое наименование</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Counts in “each centre”</source>
        <translation>Учитывается «в каждом ЦЗН»</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Дата открытия</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Дата закрытия</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Работников</translation>
    </message>
    <message>
        <source>Citizens a year</source>
        <translation>Граждан в год</translation>
    </message>
    <message>
        <source>Employers a year</source>
        <translation>Работодателей в год</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Position in lists</source>
        <translation>Порядок в списках</translation>
    </message>
    <message>
        <source>managing</source>
        <translation>управляющий</translation>
    </message>
    <message>
        <source>territorial</source>
        <translation>территориальный</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>филиал</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>мобильный</translation>
    </message>
    <message>
        <source>other kind</source>
        <translation>иной</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Subject of the Russian Federation</source>
        <translation>Субъект Российской Федерации</translation>
    </message>
    <message>
        <source>Institution, full name</source>
        <translation>Учреждение, полное наименование</translation>
    </message>
    <message>
        <source>Institution, short name</source>
        <translation>Учреждение, краткое наименование</translation>
    </message>
    <message>
        <source>Head (position and name for the signature)</source>
        <translation>Руководитель (должность и ФИО для подписи)</translation>
    </message>
    <message>
        <source>Word for a centre</source>
        <translation>Как называть центр</translation>
    </message>
    <message>
        <source>Other word for a centre</source>
        <translation>Другое название центра</translation>
    </message>
    <message>
        <source>Start of the system</source>
        <translation>Начало внедрения системы</translation>
    </message>
    <message>
        <source>Sample for learning</source>
        <translation>Учебный образец</translation>
    </message>
    <message>
        <source>Chosen readings</source>
        <translation>Выбранные прочтения</translation>
    </message>
    <message>
        <source>ЦЗН</source>
        <translation>ЦЗН</translation>
    </message>
    <message>
        <source>Кадровый центр</source>
        <translation>Кадровый центр</translation>
    </message>
    <message>
        <source>филиал</source>
        <translation>филиал</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>другое название</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Own day of the calendar</source>
        <translation>Собственный день календаря</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>Вид дня</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>рабочий день</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>выходной день</translation>
    </message>
    <message>
        <source>short working day</source>
        <translation>сокращённый рабочий день</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Кем утверждён</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>Names client experience as a goal</source>
        <translation>Закрепляет клиентский опыт как цель</translation>
    </message>
    <message>
        <source>Centres covered</source>
        <translation>На какие центры распространяется</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>стратегия</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>charter</source>
        <translation>устав</translation>
    </message>
    <message>
        <source>code of client focus</source>
        <translation>кодекс клиентоцентричности</translation>
    </message>
    <message>
        <source>code of ethics</source>
        <translation>кодекс этики</translation>
    </message>
    <message>
        <source>regulation of client experience</source>
        <translation>регламент управления клиентским опытом</translation>
    </message>
    <message>
        <source>order of introduction</source>
        <translation>очерёдность введения</translation>
    </message>
    <message>
        <source>regulation of the working group</source>
        <translation>положение о рабочей группе</translation>
    </message>
    <message>
        <source>order on the working group</source>
        <translation>приказ о рабочей группе</translation>
    </message>
    <message>
        <source>roadmap</source>
        <translation>дорожная карта</translation>
    </message>
    <message>
        <source>regulation of feedback</source>
        <translation>регламент обратной связи</translation>
    </message>
    <message>
        <source>regulation of the database</source>
        <translation>регламент базы данных</translation>
    </message>
    <message>
        <source>regulation of the knowledge base</source>
        <translation>регламент базы знаний</translation>
    </message>
    <message>
        <source>regulation of motivation</source>
        <translation>положение о мотивации</translation>
    </message>
    <message>
        <source>regulation of staff indicators</source>
        <translation>положение о показателях сотрудников</translation>
    </message>
    <message>
        <source>concept of staff events</source>
        <translation>концепция мероприятий для работников</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>протокол</translation>
    </message>
    <message>
        <source>report</source>
        <translation>отчёт</translation>
    </message>
    <message>
        <source>description of profiles</source>
        <translation>описание профилей</translation>
    </message>
    <message>
        <source>description of journeys</source>
        <translation>описание маршрутов</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>другой документ</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утверждён</translation>
    </message>
    <message>
        <source>repealed</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>Номер протокола</translation>
    </message>
    <message>
        <source>Form of meeting</source>
        <translation>Форма заседания</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <translation>Длительность, минут</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствовали</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашённые</translation>
    </message>
    <message>
        <source>Meeting of centres</source>
        <translation>Заседание центров</translation>
    </message>
    <message>
        <source>Point of the agenda</source>
        <translation>Вопрос повестки</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Обсуждение</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>held</source>
        <translation>проведено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>очное</translation>
    </message>
    <message>
        <source>brief (15 minutes)</source>
        <translation>краткая планёрка (15 минут)</translation>
    </message>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>by correspondence</source>
        <translation>заочное</translation>
    </message>
    <message>
        <source>task</source>
        <translation>поручение</translation>
    </message>
    <message>
        <source>approval of a document</source>
        <translation>одобрение документа</translation>
    </message>
    <message>
        <source>approval of a profile</source>
        <translation>одобрение профиля</translation>
    </message>
    <message>
        <source>approval of a journey</source>
        <translation>одобрение маршрута</translation>
    </message>
    <message>
        <source>approval of targets</source>
        <translation>утверждение целевых значений</translation>
    </message>
    <message>
        <source>proposal on a legal act</source>
        <translation>предложение по нормативному акту</translation>
    </message>
    <message>
        <source>other decision</source>
        <translation>другое решение</translation>
    </message>
    <message>
        <source>open</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Рабочий телефон</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>Рабочая почта</translation>
    </message>
    <message>
        <source>Leader of client focus</source>
        <translation>Лидер (магистр) клиентоцентричности</translation>
    </message>
    <message>
        <source>Speaks for clients</source>
        <translation>Представитель клиентов</translation>
    </message>
    <message>
        <source>Here from</source>
        <translation>Работает с</translation>
    </message>
    <message>
        <source>Here to</source>
        <translation>Работает по</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Утверждена</translation>
    </message>
    <message>
        <source>Approved by the document</source>
        <translation>Утверждена документом</translation>
    </message>
    <message>
        <source>Item of the roadmap</source>
        <translation>Пункт дорожной карты</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Часть пункта</translation>
    </message>
    <message>
        <source>Control point</source>
        <translation>Контрольная точка</translation>
    </message>
    <message>
        <source>Activity, control point</source>
        <translation>Мероприятие, контрольная точка</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Рабочих дней</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Вычисляется</translation>
    </message>
    <message>
        <source>Result, confirming document</source>
        <translation>Результат, подтверждающий документ</translation>
    </message>
    <message>
        <source>Role of the responsible</source>
        <translation>Роль ответственного</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Confirming documents</source>
        <translation>Подтверждающие документы</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Approved start</source>
        <translation>Утверждённое начало</translation>
    </message>
    <message>
        <source>Approved term</source>
        <translation>Утверждённый срок</translation>
    </message>
    <message>
        <source>control point</source>
        <translation>контрольная точка</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>мероприятие</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>start</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>длительность</translation>
    </message>
    <message>
        <source>term</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>Event for staff</source>
        <translation>Мероприятие для работников</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Event of centres</source>
        <translation>Мероприятие центров</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участников</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>gathering</source>
        <translation>собрание</translation>
    </message>
    <message>
        <source>contest</source>
        <translation>конкурс</translation>
    </message>
    <message>
        <source>seminar</source>
        <translation>семинар</translation>
    </message>
    <message>
        <source>webinar</source>
        <translation>вебинар</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation>обсуждение</translation>
    </message>
    <message>
        <source>business trip</source>
        <translation>командировка</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>рейтинг</translation>
    </message>
    <message>
        <source>business game</source>
        <translation>деловая игра</translation>
    </message>
    <message>
        <source>festival</source>
        <translation>фестиваль</translation>
    </message>
    <message>
        <source>marathon</source>
        <translation>марафон</translation>
    </message>
    <message>
        <source>express meeting</source>
        <translation>экспресс-встреча</translation>
    </message>
    <message>
        <source>working session</source>
        <translation>рабочая сессия</translation>
    </message>
    <message>
        <source>other event</source>
        <translation>иное мероприятие</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>офлайн</translation>
    </message>
    <message>
        <source>on site and online</source>
        <translation>смешанная</translation>
    </message>
    <message>
        <source>Federal event</source>
        <translation>Федеральное мероприятие</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Обязательное</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Participation in a federal event</source>
        <translation>Участие в федеральном мероприятии</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Участвовали</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Кто участвовал</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>База знаний</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Дата создания</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где размещена</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Регламент</translation>
    </message>
    <message>
        <source>All workers may read it</source>
        <translation>Доступна для чтения всем работникам</translation>
    </message>
    <message>
        <source>All workers may add to it</source>
        <translation>Пополнять могут все работники</translation>
    </message>
    <message>
        <source>Access to the knowledge base</source>
        <translation>Доступ к базе знаний</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступна</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Item of knowledge</source>
        <translation>Материал базы знаний</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Дата добавления</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Ключевые слова</translation>
    </message>
    <message>
        <source>Groups of indicators</source>
        <translation>Группы показателей</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>Рассказывает о мерах</translation>
    </message>
    <message>
        <source>Revision of an item of knowledge</source>
        <translation>Обновление материала</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Что изменено</translation>
    </message>
    <message>
        <source>successful practice</source>
        <translation>успешная практика</translation>
    </message>
    <message>
        <source>information material</source>
        <translation>информационный материал</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>Motivation system</source>
        <translation>Система мотивации</translation>
    </message>
    <message>
        <source>Measures, one a line</source>
        <translation>Меры, по одной в строке</translation>
    </message>
    <message>
        <source>System of staff indicators</source>
        <translation>Система показателей эффективности сотрудников</translation>
    </message>
    <message>
        <source>Indicators, one a line</source>
        <translation>Показатели, по одному в строке</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Кто проводит</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часов</translation>
    </message>
    <message>
        <source>Coverage of a centre</source>
        <translation>Охват центра</translation>
    </message>
    <message>
        <source>Workers trained</source>
        <translation>Обучено работников</translation>
    </message>
    <message>
        <source>Workers of the centre</source>
        <translation>Работников в центре</translation>
    </message>
    <message>
        <source>starting course for leading workers</source>
        <translation>стартовое обучение ведущих сотрудников</translation>
    </message>
    <message>
        <source>starting course for all workers</source>
        <translation>стартовое обучение всех сотрудников</translation>
    </message>
    <message>
        <source>course for leaders of client focus</source>
        <translation>обучение лидеров (магистров) клиентоцентричности</translation>
    </message>
    <message>
        <source>skill training</source>
        <translation>тренинг</translation>
    </message>
    <message>
        <source>practical cases</source>
        <translation>обучение на практических кейсах</translation>
    </message>
    <message>
        <source>other training</source>
        <translation>иное обучение</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Ознакомление</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>С чем ознакомлены</translation>
    </message>
    <message>
        <source>Workers who have read it</source>
        <translation>Ознакомлено работников</translation>
    </message>
    <message>
        <source>Confirming document</source>
        <translation>Подтверждающий документ</translation>
    </message>
    <message>
        <source>Also serves as</source>
        <translation>Служит также как</translation>
    </message>
    <message>
        <source>Approved by the person</source>
        <translation>Утвердил (из списка людей)</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Рабочая группа</translation>
    </message>
    <message>
        <source>Group of centres</source>
        <translation>Группа центров</translation>
    </message>
    <message>
        <source>Created by the document</source>
        <translation>Документ о создании</translation>
    </message>
    <message>
        <source>Regulation of the group</source>
        <translation>Положение о группе</translation>
    </message>
    <message>
        <source>Schedule of meetings, as the regulation says</source>
        <translation>Периодичность заседаний по положению</translation>
    </message>
    <message>
        <source>Months from meeting to meeting, by the regulation</source>
        <translation>Не реже одного раза в … мес. (по положению)</translation>
    </message>
    <message>
        <source>Member of the working group</source>
        <translation>Член рабочей группы</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Speaks for the centre</source>
        <translation>Представляет центр</translation>
    </message>
    <message>
        <source>Member from</source>
        <translation>В группе с</translation>
    </message>
    <message>
        <source>Member to</source>
        <translation>В группе по</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>руководитель группы</translation>
    </message>
    <message>
        <source>deputy chair</source>
        <translation>заместитель руководителя группы</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
    <message>
        <source>member</source>
        <translation>член группы</translation>
    </message>
    <message>
        <source>invited client</source>
        <translation>приглашённый представитель клиентов</translation>
    </message>
    <message>
        <source>head of the institution</source>
        <translation>руководитель учреждения</translation>
    </message>
    <message>
        <source>deputy head of the institution</source>
        <translation>заместитель руководителя учреждения</translation>
    </message>
    <message>
        <source>client experience design service</source>
        <translation>служба дизайна клиентского опыта</translation>
    </message>
    <message>
        <source>head of a territorial centre</source>
        <translation>руководитель территориального ЦЗН</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>иное структурное подразделение</translation>
    </message>
    <message>
        <source>speaks for clients</source>
        <translation>представитель клиентской группы</translation>
    </message>
    <message>
        <source>Measure for improvement</source>
        <translation>Мера улучшения</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Откуда взята</translation>
    </message>
    <message>
        <source>Gap it closes</source>
        <translation>Закрывает пробел</translation>
    </message>
    <message>
        <source>Effort in time</source>
        <translation>Затраты времени</translation>
    </message>
    <message>
        <source>Effort in money</source>
        <translation>Затраты денег</translation>
    </message>
    <message>
        <source>Effort in staff</source>
        <translation>Затраты труда</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Эффект</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Горизонт</translation>
    </message>
    <message>
        <source>Why it is rejected or postponed</source>
        <translation>Почему отклонена или отложена</translation>
    </message>
    <message>
        <source>Approved by the decision</source>
        <translation>Утверждено решением</translation>
    </message>
    <message>
        <source>Measurement before</source>
        <translation>Измерение до</translation>
    </message>
    <message>
        <source>Measurement after</source>
        <translation>Измерение после</translation>
    </message>
    <message>
        <source>Progress of a measure</source>
        <translation>Ход реализации меры</translation>
    </message>
    <message>
        <source>Percent done</source>
        <translation>Выполнено, %</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>What hinders</source>
        <translation>Что мешает</translation>
    </message>
    <message>
        <source>optimisation of a process</source>
        <translation>оптимизация процесса</translation>
    </message>
    <message>
        <source>re-engineering of a process</source>
        <translation>реинжиниринг процесса</translation>
    </message>
    <message>
        <source>new service</source>
        <translation>новый сервис</translation>
    </message>
    <message>
        <source>prototype</source>
        <translation>прототип</translation>
    </message>
    <message>
        <source>act of the institution</source>
        <translation>локальный акт</translation>
    </message>
    <message>
        <source>information</source>
        <translation>информирование</translation>
    </message>
    <message>
        <source>training</source>
        <translation>обучение</translation>
    </message>
    <message>
        <source>premises</source>
        <translation>помещения</translation>
    </message>
    <message>
        <source>digital tool</source>
        <translation>цифровой инструмент</translation>
    </message>
    <message>
        <source>other measure</source>
        <translation>иная мера</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложена</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>тестируется</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонена</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>отложена</translation>
    </message>
    <message>
        <source>by term and effort</source>
        <translation>по сроку и затратам</translation>
    </message>
    <message>
        <source>quick win</source>
        <translation>быстрая победа</translation>
    </message>
    <message>
        <source>middle term</source>
        <translation>среднесрочная</translation>
    </message>
    <message>
        <source>long term</source>
        <translation>долгосрочная</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Быстрые победы</translation>
    </message>
    <message>
        <source>Major projects</source>
        <translation>Крупные проекты</translation>
    </message>
    <message>
        <source>Small improvements</source>
        <translation>Мелкие улучшения</translation>
    </message>
    <message>
        <source>To put off</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Minutes as a document</source>
        <translation>Протокол (документ)</translation>
    </message>
    <message>
        <source>What was approved</source>
        <translation>Что одобрено</translation>
    </message>
    <message>
        <source>Analytical report</source>
        <translation>Аналитический отчёт</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Problems, one a line</source>
        <translation>Проблемы, по одной в строке</translation>
    </message>
    <message>
        <source>Recommendations, one a line</source>
        <translation>Рекомендации, по одной в строке</translation>
    </message>
    <message>
        <source>Workers have access</source>
        <translation>Работники имеют доступ</translation>
    </message>
    <message>
        <source>Analysis of causes</source>
        <translation>Анализ причин</translation>
    </message>
    <message>
        <source>Group of indicators</source>
        <translation>Группа показателей</translation>
    </message>
    <message>
        <source>Analysis of centres</source>
        <translation>Анализ центров</translation>
    </message>
    <message>
        <source>Goes into the centres</source>
        <translation>Рассмотрены центры</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Что измерено</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Preconditions</source>
        <translation>Предпосылки</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Run by the institution</source>
        <translation>Организует учреждение</translation>
    </message>
    <message>
        <source>in a place</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>digital</source>
        <translation>цифровой</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>социальные сети</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>на бумаге</translation>
    </message>
    <message>
        <source>through people</source>
        <translation>через людей</translation>
    </message>
    <message>
        <source>Profile of a client group</source>
        <translation>Профиль клиентской группы</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Signs of the group</source>
        <translation>Признаки группы</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Пилотный</translation>
    </message>
    <message>
        <source>Compiled on</source>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>Outdated since</source>
        <translation>Устарел с</translation>
    </message>
    <message>
        <source>Why without approval</source>
        <translation>Почему без одобрения</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Следующая актуализация</translation>
    </message>
    <message>
        <source>Size of the group</source>
        <translation>Численность группы</translation>
    </message>
    <message>
        <source>Share of clients, %</source>
        <translation>Доля среди клиентов, %</translation>
    </message>
    <message>
        <source>Source of the size</source>
        <translation>Источник численности</translation>
    </message>
    <message>
        <source>Date of the size</source>
        <translation>Дата численности</translation>
    </message>
    <message>
        <source>Name of the portrait</source>
        <translation>Имя портрета</translation>
    </message>
    <message>
        <source>Pictogram</source>
        <translation>Пиктограмма</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Source of the quotation</source>
        <translation>Источник цитаты</translation>
    </message>
    <message>
        <source>Digital skills, 1–5</source>
        <translation>Цифровые навыки, 1–5</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Предыдущая версия</translation>
    </message>
    <message>
        <source>Section of a profile</source>
        <translation>Раздел профиля</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Importance of a group of indicators</source>
        <translation>Важность группы показателей</translation>
    </message>
    <message>
        <source>Importance, 1–5</source>
        <translation>Важность, 1–5</translation>
    </message>
    <message>
        <source>Preference of a channel</source>
        <translation>Предпочтение канала</translation>
    </message>
    <message>
        <source>Preference, 1–5</source>
        <translation>Предпочтение, 1–5</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>young person</source>
        <translation>молодой человек</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>родитель</translation>
    </message>
    <message>
        <source>elderly person</source>
        <translation>пожилой человек</translation>
    </message>
    <message>
        <source>person with a disability</source>
        <translation>человек с инвалидностью</translation>
    </message>
    <message>
        <source>craftsman</source>
        <translation>мастер</translation>
    </message>
    <message>
        <source>large enterprise</source>
        <translation>крупное предприятие</translation>
    </message>
    <message>
        <source>small business</source>
        <translation>малый бизнес</translation>
    </message>
    <message>
        <source>public institution</source>
        <translation>бюджетная организация</translation>
    </message>
    <message>
        <source>agriculture</source>
        <translation>сельское хозяйство</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>интервью</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>опрос</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>обращение</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>наблюдение</translation>
    </message>
    <message>
        <source>made up by us</source>
        <translation>составлено нами</translation>
    </message>
    <message>
        <source>all clients</source>
        <translation>все клиенты</translation>
    </message>
    <message>
        <source>citizens</source>
        <translation>граждане</translation>
    </message>
    <message>
        <source>employers</source>
        <translation>работодатели</translation>
    </message>
    <message>
        <source>Service for clients</source>
        <translation>Услуга (сервис)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Search of suitable work (К8)</source>
        <translation>Содействие в поиске подходящей работы (К8)</translation>
    </message>
    <message>
        <source>Finding of workers (К8)</source>
        <translation>Содействие в подборе работников (К8)</translation>
    </message>
    <message>
        <source>Law changed on</source>
        <translation>Изменение законодательства</translation>
    </message>
    <message>
        <source>state service</source>
        <translation>государственная услуга</translation>
    </message>
    <message>
        <source>measure of support</source>
        <translation>мера поддержки</translation>
    </message>
    <message>
        <source>service</source>
        <translation>сервис</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Внедрение</translation>
    </message>
    <message>
        <source>What is introduced</source>
        <translation>Что внедрено</translation>
    </message>
    <message>
        <source>workers of the service</source>
        <translation>работники службы занятости</translation>
    </message>
    <message>
        <source>data of research</source>
        <translation>данные исследований</translation>
    </message>
    <message>
        <source>partly data</source>
        <translation>частично данные</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>предположение</translation>
    </message>
    <message>
        <source>compiled</source>
        <translation>составлен</translation>
    </message>
    <message>
        <source>approved by the working group</source>
        <translation>одобрен рабочей группой</translation>
    </message>
    <message>
        <source>introduced</source>
        <translation>внедрён</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>устарел</translation>
    </message>
    <message>
        <source>Federal index</source>
        <translation>Федеральный индекс</translation>
    </message>
    <message>
        <source>Index of citizens</source>
        <translation>Индекс по гражданам</translation>
    </message>
    <message>
        <source>Index of employers</source>
        <translation>Индекс по работодателям</translation>
    </message>
    <message>
        <source>Joint index</source>
        <translation>Сводный индекс</translation>
    </message>
    <message>
        <source>Regions in the ranking</source>
        <translation>Регионов в рейтинге</translation>
    </message>
    <message>
        <source>Value of group 1</source>
        <translation>Значение группы 1</translation>
    </message>
    <message>
        <source>Value of group 2</source>
        <translation>Значение группы 2</translation>
    </message>
    <message>
        <source>Value of group 3</source>
        <translation>Значение группы 3</translation>
    </message>
    <message>
        <source>Value of group 4</source>
        <translation>Значение группы 4</translation>
    </message>
    <message>
        <source>Value of group 5</source>
        <translation>Значение группы 5</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>Где опубликовано</translation>
    </message>
    <message>
        <source>Source of feedback</source>
        <translation>Источник обратной связи</translation>
    </message>
    <message>
        <source>Kind by the Standard</source>
        <translation>Вид по Стандарту</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>Используется с</translation>
    </message>
    <message>
        <source>In use to</source>
        <translation>Используется по</translation>
    </message>
    <message>
        <source>Priority channel</source>
        <translation>Приоритетный канал</translation>
    </message>
    <message>
        <source>Feedback of a period</source>
        <translation>Обратная связь за период</translation>
    </message>
    <message>
        <source>Feedback of centres</source>
        <translation>Обратная связь центров</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Положительных</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Нейтральных</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Отрицательных</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросов</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Предложений</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Передано (эскалировано)</translation>
    </message>
    <message>
        <source>In progress within the term</source>
        <translation>В работе в пределах срока</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>Повторных</translation>
    </message>
    <message>
        <source>On group 1</source>
        <translation>По группе 1</translation>
    </message>
    <message>
        <source>On group 2</source>
        <translation>По группе 2</translation>
    </message>
    <message>
        <source>On group 3</source>
        <translation>По группе 3</translation>
    </message>
    <message>
        <source>On group 4</source>
        <translation>По группе 4</translation>
    </message>
    <message>
        <source>On group 5</source>
        <translation>По группе 5</translation>
    </message>
    <message>
        <source>Main issues, without names of clients</source>
        <translation>Главные темы, без имён клиентов</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Проанализирована</translation>
    </message>
    <message>
        <source>book of complaints and suggestions</source>
        <translation>книга жалоб и предложений</translation>
    </message>
    <message>
        <source>appeals (complaints)</source>
        <translation>обращения (жалобы)</translation>
    </message>
    <message>
        <source>open sources</source>
        <translation>открытые источники</translation>
    </message>
    <message>
        <source>surveys</source>
        <translation>опросы</translation>
    </message>
    <message>
        <source>metrics of satisfaction</source>
        <translation>метрики оценки удовлетворённости</translation>
    </message>
    <message>
        <source>other source</source>
        <translation>иной источник</translation>
    </message>
    <message>
        <source>book of complaints</source>
        <translation>книга жалоб</translation>
    </message>
    <message>
        <source>call centre</source>
        <translation>колл-центр</translation>
    </message>
    <message>
        <source>reception days</source>
        <translation>приёмные дни</translation>
    </message>
    <message>
        <source>social networks</source>
        <translation>социальные сети</translation>
    </message>
    <message>
        <source>opinion poll</source>
        <translation>социологический опрос</translation>
    </message>
    <message>
        <source>chat bot</source>
        <translation>чат-бот</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>СМС</translation>
    </message>
    <message>
        <source>push messages</source>
        <translation>push-уведомления</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>электронная почта</translation>
    </message>
    <message>
        <source>monitoring of media</source>
        <translation>мониторинг СМИ</translation>
    </message>
    <message>
        <source>ПОС</source>
        <translation>ПОС</translation>
    </message>
    <message>
        <source>website</source>
        <translation>сайт</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>other channel</source>
        <translation>иной канал</translation>
    </message>
    <message>
        <source>Client performance indicator</source>
        <translation>Клиентский показатель эффективности</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>Как рассчитывается</translation>
    </message>
    <message>
        <source>Metric (empty: values are entered)</source>
        <translation>Метрика (пусто: значения вносятся)</translation>
    </message>
    <message>
        <source>Feature of the region</source>
        <translation>Особенность региона</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Lowest value (empty: 0)</source>
        <translation>Наименьшее значение (пусто: 0)</translation>
    </message>
    <message>
        <source>Highest value (empty: 100)</source>
        <translation>Наибольшее значение (пусто: 100)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>Target of an indicator</source>
        <translation>Целевое значение показателя</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>Целевое значение</translation>
    </message>
    <message>
        <source>Value of an indicator</source>
        <translation>Значение показателя</translation>
    </message>
    <message>
        <source>Employment centre (empty: the region)</source>
        <translation>Центр занятости (пусто: регион)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>of the region</source>
        <translation>региона</translation>
    </message>
    <message>
        <source>federal monitoring (order № 352)</source>
        <translation>федеральный мониторинг (приказ № 352)</translation>
    </message>
    <message>
        <source>Information system</source>
        <translation>Информационная система</translation>
    </message>
    <message>
        <source>Measures client experience as a whole</source>
        <translation>Измеряет клиентский опыт комплексно</translation>
    </message>
    <message>
        <source>database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>automated information system</source>
        <translation>автоматизированная информационная система</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Goal of the client</source>
        <translation>Цель клиента</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Contacts with the service</source>
        <translation>Взаимодействия со службой</translation>
    </message>
    <message>
        <source>Number of services</source>
        <translation>Число услуг</translation>
    </message>
    <message>
        <source>Situation of life</source>
        <translation>Жизненная ситуация</translation>
    </message>
    <message>
        <source>Task of the client</source>
        <translation>Задача клиента</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Целевая группа</translation>
    </message>
    <message>
        <source>Research of a journey</source>
        <translation>Исследование маршрута</translation>
    </message>
    <message>
        <source>People or cases</source>
        <translation>Человек (случаев)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что выяснено</translation>
    </message>
    <message>
        <source>Cross-functional team</source>
        <translation>Кросс-функциональная команда</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Leader answers to the head of the group</source>
        <translation>В прямом подчинении руководителя рабочей группы</translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Dissolved on</source>
        <translation>Распущена</translation>
    </message>
    <message>
        <source>Member of a team</source>
        <translation>Член команды</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Представляет</translation>
    </message>
    <message>
        <source>without a visit</source>
        <translation>без посещения</translation>
    </message>
    <message>
        <source>one visit</source>
        <translation>одно посещение</translation>
    </message>
    <message>
        <source>several visits</source>
        <translation>несколько посещений</translation>
    </message>
    <message>
        <source>one service</source>
        <translation>одна услуга</translation>
    </message>
    <message>
        <source>several, in a situation of life</source>
        <translation>комплекс услуг по жизненной ситуации</translation>
    </message>
    <message>
        <source>to learn something</source>
        <translation>узнать</translation>
    </message>
    <message>
        <source>to apply and receive</source>
        <translation>подать заявление и получить</translation>
    </message>
    <message>
        <source>to complain</source>
        <translation>пожаловаться</translation>
    </message>
    <message>
        <source>deep interviews</source>
        <translation>глубинные интервью</translation>
    </message>
    <message>
        <source>focus group</source>
        <translation>фокус-группа</translation>
    </message>
    <message>
        <source>ethnography</source>
        <translation>этнография</translation>
    </message>
    <message>
        <source>going the way oneself</source>
        <translation>самопогружение</translation>
    </message>
    <message>
        <source>analysis of appeals</source>
        <translation>анализ обращений</translation>
    </message>
    <message>
        <source>analysis of data</source>
        <translation>анализ данных</translation>
    </message>
    <message>
        <source>talks with workers</source>
        <translation>беседы с сотрудниками</translation>
    </message>
    <message>
        <source>front office</source>
        <translation>фронт-офис</translation>
    </message>
    <message>
        <source>back office</source>
        <translation>бэк-офис</translation>
    </message>
    <message>
        <source>client experience design</source>
        <translation>дизайн клиентского опыта</translation>
    </message>
    <message>
        <source>other unit of the managing centre</source>
        <translation>другое подразделение управляющего центра</translation>
    </message>
    <message>
        <source>member of the working group</source>
        <translation>член рабочей группы</translation>
    </message>
    <message>
        <source>representative of the clients</source>
        <translation>представитель клиентов</translation>
    </message>
    <message>
        <source>Version of a journey</source>
        <translation>Версия маршрута</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Закреплена</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Основана на</translation>
    </message>
    <message>
        <source>Outside the institution</source>
        <translation>Вне учреждения</translation>
    </message>
    <message>
        <source>Goal of the stage</source>
        <translation>Цель стадии</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Мысли</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Переживания</translation>
    </message>
    <message>
        <source>Mood, −2 to +2</source>
        <translation>Настроение, от −2 до +2</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Ожидания</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Tools of measurement</source>
        <translation>Инструменты измерения</translation>
    </message>
    <message>
        <source>Results of measurement</source>
        <translation>Результаты измерения</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Измерения</translation>
    </message>
    <message>
        <source>Tools of improvement</source>
        <translation>Инструменты повышения качества</translation>
    </message>
    <message>
        <source>Front office</source>
        <translation>Фронт-офис</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Бэк-офис</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Поддержка</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Точка контакта (взаимодействия)</translation>
    </message>
    <message>
        <source>Responsible by office</source>
        <translation>Ответственный (подразделение)</translation>
    </message>
    <message>
        <source>Tools and technologies</source>
        <translation>Инструменты и технологии</translation>
    </message>
    <message>
        <source>Availability of tools</source>
        <translation>Наличие инструментов</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Метрики</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Момент истины</translation>
    </message>
    <message>
        <source>Best practice</source>
        <translation>Лучшая практика</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Болевая точка</translation>
    </message>
    <message>
        <source>Severity, 1–5</source>
        <translation>Острота, 1–5</translation>
    </message>
    <message>
        <source>Frequency, 1–5</source>
        <translation>Частота, 1–5</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Идея</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation>Ожидаемый эффект</translation>
    </message>
    <message>
        <source>Eases the pains</source>
        <translation>Снимает боли</translation>
    </message>
    <message>
        <source>Effort, 1–5</source>
        <translation>Затраты, 1–5</translation>
    </message>
    <message>
        <source>Impact, 1–5</source>
        <translation>Эффект, 1–5</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>as it shall be</source>
        <translation>как будет</translation>
    </message>
    <message>
        <source>available</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>partly available</source>
        <translation>частично</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>a measure is planned</source>
        <translation>запланирована мера</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>не устраняем</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Метрика</translation>
    </message>
    <message>
        <source>Attribute of a metric</source>
        <translation>Атрибут метрики</translation>
    </message>
    <message>
        <source>Survey wave</source>
        <translation>Волна опроса</translation>
    </message>
    <message>
        <source>Answers by mark</source>
        <translation>Ответы по оценкам</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Of how many</source>
        <translation>Из скольких</translation>
    </message>
    <message>
        <source>Bare number</source>
        <translation>Готовое число</translation>
    </message>
    <message>
        <source>Could not say</source>
        <translation>Затруднились ответить</translation>
    </message>
    <message>
        <source>Clients in all</source>
        <translation>Всего клиентов</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Выборка</translation>
    </message>
    <message>
        <source>Kind of metric</source>
        <translation>Вид метрики</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Question to the client</source>
        <translation>Вопрос клиенту</translation>
    </message>
    <message>
        <source>Lowest mark</source>
        <translation>Низшая оценка</translation>
    </message>
    <message>
        <source>Highest mark</source>
        <translation>Высшая оценка</translation>
    </message>
    <message>
        <source>Introduced on</source>
        <translation>Внедрена</translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation>Что оценивается</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>CSAT: share of the satisfied (two highest marks)</source>
        <translation>CSAT: доля удовлетворённых (две высшие оценки)</translation>
    </message>
    <message>
        <source>CSI: satisfaction index by attributes</source>
        <translation>CSI: индекс удовлетворённости по атрибутам</translation>
    </message>
    <message>
        <source>CES 2.0: ease, agreement 1–7</source>
        <translation>CES 2.0: лёгкость, согласие 1–7</translation>
    </message>
    <message>
        <source>CES 1.0: effort 1–5, less is better</source>
        <translation>CES 1.0: усилия 1–5, меньше – лучше</translation>
    </message>
    <message>
        <source>CES: four answers from difficult to easy</source>
        <translation>CES: четыре ответа от «сложно» до «легко»</translation>
    </message>
    <message>
        <source>NPS: readiness to recommend, 0–10</source>
        <translation>NPS: готовность рекомендовать, 0–10</translation>
    </message>
    <message>
        <source>share of questions solved</source>
        <translation>доля решённых вопросов</translation>
    </message>
    <message>
        <source>solved at the first contact</source>
        <translation>решено при первом обращении</translation>
    </message>
    <message>
        <source>share of appeals passed on</source>
        <translation>доля эскалированных (переданных) обращений</translation>
    </message>
    <message>
        <source>response rate</source>
        <translation>отклик</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>mean mark</source>
        <translation>средняя оценка</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>usual (CSI on the span of the scale; CES as a mean)</source>
        <translation>обычная (CSI по размаху шкалы; CES – среднее)</translation>
    </message>
    <message>
        <source>CSI of the maximum mark</source>
        <translation>CSI от максимума</translation>
    </message>
    <message>
        <source>CES 2.0: share of answers 5–7</source>
        <translation>CES 2.0: доля ответов 5–7</translation>
    </message>
    <message>
        <source>CES 2.0: share of 6–7 less share of 1–3</source>
        <translation>CES 2.0: доля 6–7 минус доля 1–3</translation>
    </message>
    <message>
        <source>more is better ↑</source>
        <translation>больше – лучше ↑</translation>
    </message>
    <message>
        <source>less is better ↓</source>
        <translation>меньше – лучше ↓</translation>
    </message>
    <message>
        <source>1. friendliness and partnership</source>
        <translation>1. дружелюбие и партнёрство</translation>
    </message>
    <message>
        <source>2. usefulness of the contact</source>
        <translation>2. полезность обращения</translation>
    </message>
    <message>
        <source>3. least effort of citizens and employers</source>
        <translation>3. минимизация усилий граждан и работодателей</translation>
    </message>
    <message>
        <source>4. personal and targeted service</source>
        <translation>4. персонализация и адресность</translation>
    </message>
    <message>
        <source>5. outward comfort and convenience</source>
        <translation>5. внешний комфорт и удобство</translation>
    </message>
    <message>
        <source>additional indicators</source>
        <translation>дополнительные показатели</translation>
    </message>
    <message>
        <source>Way of asking</source>
        <translation>Способ опроса</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Опрошено</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответили</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Question of a survey</source>
        <translation>Вопрос анкеты</translation>
    </message>
    <message>
        <source>face to face</source>
        <translation>личная беседа</translation>
    </message>
    <message>
        <source>on the web</source>
        <translation>в интернете</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>СМС</translation>
    </message>
    <message>
        <source>terminal in the hall</source>
        <translation>терминал в зале</translation>
    </message>
    <message>
        <source>File given to a centre</source>
        <translation>Файл, выданный центру</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Content given</source>
        <translation>Выданное содержание</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Принят обратно</translation>
    </message>
    <message>
        <source>Content taken back</source>
        <translation>Принятое содержание</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>Changes of the centre</source>
        <translation>Изменения центра</translation>
    </message>
    <message>
        <source>other unit</source>
        <translation>иное подразделение</translation>
    </message>
    <message>
        <source>Heads the centre</source>
        <translation>Руководит центром</translation>
    </message>
    <message>
        <source>Name taken out</source>
        <translation>Обезличен</translation>
    </message>
    <message>
        <source>Head of the institution</source>
        <translation>Руководитель учреждения</translation>
    </message>
    <message>
        <source>Deputies of the head</source>
        <translation>Заместители руководителя</translation>
    </message>
    <message>
        <source>Word for the working group</source>
        <translation>Как называется рабочая группа</translation>
    </message>
    <message>
        <source>In the project of modernisation</source>
        <translation>Участвует в проекте модернизации</translation>
    </message>
    <message>
        <source>Рабочая группа</source>
        <translation>Рабочая группа</translation>
    </message>
    <message>
        <source>Комитет клиентоцентричности</source>
        <translation>Комитет клиентоцентричности</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>being developed</source>
        <translation>разрабатывается</translation>
    </message>
    <message>
        <source>functioning</source>
        <translation>функционирует</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Размер, байт</translation>
    </message>
    <message>
        <source>Answer on the Standard</source>
        <translation>Ответ по Стандарту</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Требование</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>met</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>выполнено частично</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>не выполнено</translation>
    </message>
</context>
<context>
    <name>FieldTextText</name>
    <message>
        <source>Enter a date such as 31.12.2026.</source>
        <translation>Введите дату, например 31.12.2026.</translation>
    </message>
    <message>
        <source>Enter a whole number such as 25.</source>
        <translation>Введите целое число, например 25.</translation>
    </message>
    <message>
        <source>Enter a number such as 12,5.</source>
        <translation>Введите число, например 12,5.</translation>
    </message>
    <message>
        <source>Enter “%1” or “%2”.</source>
        <translation>Введите «%1» или «%2».</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Выберите одно из значений: %1.</translation>
    </message>
    <message>
        <source>There is no record called “%1”: choose one from the list.</source>
        <translation>Записи «%1» нет: выберите запись из списка.</translation>
    </message>
    <message>
        <source>Several records are called “%1”: choose one from the list.</source>
        <translation>Название «%1» носят несколько записей: выберите нужную из списка.</translation>
    </message>
    <message numerus="yes">
        <source>Shorten the text to %n character(s).</source>
        <translation>
            <numerusform>Сократите текст до %n знака.</numerusform>
            <numerusform>Сократите текст до %n знаков.</numerusform>
            <numerusform>Сократите текст до %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>This field cannot be typed.</source>
        <translation>Это поле нельзя заполнить вводом с клавиатуры.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>There are no blocks to show.</source>
        <translation>Нет блоков, которые можно показать.</translation>
    </message>
    <message>
        <source>There are no employment centres to show.</source>
        <translation>Нет центров занятости, которые можно показать.</translation>
    </message>
    <message>
        <source>There are no conditions to show.</source>
        <translation>Нет условий, которые можно показать.</translation>
    </message>
    <message>
        <source>There is no room for the figure.</source>
        <translation>Для рисунка не хватает места.</translation>
    </message>
    <message>
        <source>The roadmap has no items to show.</source>
        <translation>В дорожной карте нет пунктов для показа.</translation>
    </message>
    <message>
        <source>The indicators have no values yet.</source>
        <translation>У показателей ещё нет значений.</translation>
    </message>
    <message>
        <source>There are no values to show yet.</source>
        <translation>Показывать пока нечего: значений нет.</translation>
    </message>
    <message>
        <source>The picture is missing.</source>
        <translation>Рисунка нет.</translation>
    </message>
    <message>
        <source>The journey has no stages yet.</source>
        <translation>В маршруте ещё нет стадий.</translation>
    </message>
</context>
<context>
    <name>FileCopyText</name>
    <message>
        <source>The work file “%1” is in the way and cannot be removed.</source>
        <translation>Мешает рабочий файл «%1»: удалить его не удалось.</translation>
    </message>
    <message>
        <source>The file name “%1” is too long. Choose a shorter one.</source>
        <translation>Имя файла «%1» слишком длинное. Выберите имя короче.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Папки «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file.</source>
        <translation>«%1» — это папка. Укажите имя файла.</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>Файл «%1» уже существует.</translation>
    </message>
</context>
<context>
    <name>FileHeaderText</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Файл «%1» не читается: %2</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of the program (file format %2; this version knows up to %3). Install a newer version.</source>
        <translation>Файл «%1» создан более новой версией программы (формат файла %2; эта версия знает форматы до %3). Установите более новую версию.</translation>
    </message>
    <message>
        <source>“%1” needs version %2 of the program or a newer one (file format %3; this is version %4 and knows up to %5).</source>
        <translation>Для файла «%1» нужна программа версии %2 или новее (формат файла %3; эта версия — %4, она знает форматы до %5).</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file.</source>
        <translation>«%1» — это папка. Выберите файл.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>«%1» — не обычный файл.</translation>
    </message>
    <message>
        <source>“%1” is empty. Restore it from a backup or ask for it again.</source>
        <translation>Файл «%1» пуст. Восстановите его из резервной копии или запросите ещё раз.</translation>
    </message>
    <message>
        <source>“%1” is not a document of this program.</source>
        <translation>Файл «%1» — не документ этой программы.</translation>
    </message>
    <message>
        <source>“%1” is cut off: its end is missing. Restore it from a backup or ask for it again.</source>
        <translation>Файл «%1» обрезан: не хватает его конца. Восстановите его из резервной копии или запросите ещё раз.</translation>
    </message>
    <message>
        <source>“%1” was altered by another program and may lack the last changes. Restore it from a backup.</source>
        <translation>Файл «%1» изменён другой программой, и в нём может не быть последних изменений. Восстановите его из резервной копии.</translation>
    </message>
</context>
<context>
    <name>FileKindText</name>
    <message>
        <source>it is empty</source>
        <translation>он пуст</translation>
    </message>
    <message>
        <source>it is of the old format XLS</source>
        <translation>он старого формата XLS</translation>
    </message>
    <message>
        <source>it is a web page or other marked-up text</source>
        <translation>это веб-страница или другой размеченный текст</translation>
    </message>
    <message>
        <source>it is a text, perhaps a CSV table</source>
        <translation>это текст, возможно таблица CSV</translation>
    </message>
    <message>
        <source>it is of another format</source>
        <translation>он другого формата</translation>
    </message>
    <message>
        <source>The file “%1” is a workbook, not a text table. Save it as XLSX and give it the ending .xlsx.</source>
        <translation>Файл «%1» — книга, а не текстовая таблица. Сохраните его как XLSX с окончанием .xlsx.</translation>
    </message>
    <message>
        <source>The file “%1” is not a text table. Open it in a spreadsheet program and save it as XLSX or as CSV.</source>
        <translation>Файл «%1» — не текстовая таблица. Откройте его в табличной программе и сохраните как XLSX или CSV.</translation>
    </message>
</context>
<context>
    <name>FlatTextText</name>
    <message>
        <source>“%1” has no tables: write it as .pdf or .docx instead.</source>
        <translation>В отчёте «%1» нет таблиц: сохраните его в формате .pdf или .docx.</translation>
    </message>
</context>
<context>
    <name>FontsText</name>
    <message>
        <source>The fonts of the program are damaged: install it again.</source>
        <translation>Шрифты программы повреждены: установите её заново.</translation>
    </message>
</context>
<context>
    <name>ForeignFileText</name>
    <message>
        <source>“%1” is already open in this program.</source>
        <translation>Файл «%1» уже открыт в этой программе.</translation>
    </message>
    <message>
        <source>“%1” is being changed at this moment or was not closed properly. Close it in the other program first.</source>
        <translation>Файл «%1» сейчас изменяется или не был закрыт как положено. Сначала закройте его в другой программе.</translation>
    </message>
    <message>
        <source>“%1” could not be checked in a reasonable time and is not opened.</source>
        <translation>Файл «%1» не удалось проверить за разумное время, поэтому он не открыт.</translation>
    </message>
    <message>
        <source>“%1” is too large for a document of this program.</source>
        <translation>Файл «%1» слишком велик для документа этой программы.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Файл «%1» не читается: %2</translation>
    </message>
</context>
<context>
    <name>FullReportText</name>
    <message>
        <source>Report on the self-assessment of the customer-experience management system</source>
        <translation>Отчёт о самооценке системы управления клиентским опытом</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, по состоянию на&#xa0;%2</translation>
    </message>
    <message>
        <source>Methodology: %1</source>
        <translation>Методика: %1</translation>
    </message>
    <message>
        <source>1. Results</source>
        <translation>1. Результаты</translation>
    </message>
    <message>
        <source>Points of the checklist by block</source>
        <translation>Баллы чек-листа по блокам</translation>
    </message>
    <message>
        <source>Stair of levels: conditions met</source>
        <translation>Лестница уровней: выполненные условия</translation>
    </message>
    <message>
        <source>Level of each block</source>
        <translation>Профиль блоков</translation>
    </message>
    <message>
        <source>2. Checklist</source>
        <translation>2. Чек-лист</translation>
    </message>
    <message>
        <source>The sum is provisional: %1.</source>
        <translation>Сумма баллов: %1.</translation>
    </message>
    <message>
        <source>3. Maturity matrix</source>
        <translation>3. Матрица зрелости</translation>
    </message>
    <message>
        <source>4. What is missing</source>
        <translation>4. Чего не хватает</translation>
    </message>
    <message>
        <source>The highest level is reached: nothing is missing.</source>
        <translation>Достигнут высший уровень: выполнены все условия.</translation>
    </message>
    <message>
        <source>4. What is missing for level %1</source>
        <translation>4. Чего не хватает для уровня&#xa0;%1</translation>
    </message>
    <message>
        <source>Met: %1 of %2 conditions in force at this level.</source>
        <translation>Выполнено условий, действующих на этом уровне: %1 из %2.</translation>
    </message>
    <message>
        <source>5. Change since the last final assessment</source>
        <translation>5. Изменения с последней окончательной оценки</translation>
    </message>
    <message>
        <source>There is no earlier final assessment.</source>
        <translation>Предыдущей окончательной оценки нет.</translation>
    </message>
    <message>
        <source>6. Conclusion</source>
        <translation>6. Заключительная оценка</translation>
    </message>
    <message>
        <source>No conclusion was written.</source>
        <translation>Заключительная оценка не заполнена.</translation>
    </message>
    <message>
        <source>Self-assessment report</source>
        <translation>Отчёт о самооценке</translation>
    </message>
    <message>
        <source>Each centre (%1) against level %2</source>
        <translation>Центры (%1): выполнение условий уровня&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>GanttReportText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>items %1 to %2</source>
        <translation>пункты %1–%2</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Лист %1 из %2</translation>
    </message>
    <message>
        <source>Roadmap for %1</source>
        <translation>Дорожная карта на %1 год</translation>
    </message>
    <message>
        <source>%1: Gantt chart</source>
        <translation>%1: диаграмма Ганта</translation>
    </message>
</context>
<context>
    <name>GanttText</name>
    <message>
        <source>not started</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>term %1</source>
        <translation>срок %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>без дат</translation>
    </message>
    <message>
        <source>control point</source>
        <translation>контрольная точка</translation>
    </message>
    <message>
        <source>activity with parts; solid: their done share</source>
        <translation>мероприятие с частями; закрашена выполненная доля</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>нужно исправить</translation>
    </message>
    <message>
        <source>approved dates</source>
        <translation>утверждённые сроки</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>сегодня, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) have no room here.</source>
        <translation>
            <numerusform>Ещё %n пункт здесь не помещается.</numerusform>
            <numerusform>Ещё %n пункта здесь не помещаются.</numerusform>
            <numerusform>Ещё %n пунктов здесь не помещаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roadmap from %1 to %2.</source>
        <translation>Дорожная карта с %1 по %2.</translation>
    </message>
</context>
<context>
    <name>GanttTipText</name>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Утверждено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) later</source>
        <translation>
            <numerusform>позже на %n рабочий день</numerusform>
            <numerusform>позже на %n рабочих дня</numerusform>
            <numerusform>позже на %n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) earlier</source>
        <translation>
            <numerusform>раньше на %n рабочий день</numerusform>
            <numerusform>раньше на %n рабочих дня</numerusform>
            <numerusform>раньше на %n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>без дат</translation>
    </message>
    <message>
        <source>Ctrl+Left and Ctrl+Right move the item by a working day, with Shift only its term; Shift+Left and Shift+Right move its start. Ctrl+wheel changes the scale.</source>
        <translation>Ctrl+← и Ctrl+→ сдвигают пункт на рабочий день, с Shift — только срок; Shift+← и Shift+→ сдвигают начало. Ctrl+колесо меняет масштаб.</translation>
    </message>
</context>
<context>
    <name>GroupRulesText</name>
    <message>
        <source>The region has one working group at a time, but “%1” works then too: enter the day on which the older one was closed.</source>
        <translation>В регионе одновременно одна рабочая группа, но тогда же работает и «%1»: укажите, когда прежняя упразднена.</translation>
    </message>
    <message>
        <source>“%1” is neither an order on the group nor its regulation (п. 68).</source>
        <translation>«%1» — не приказ о группе и не положение о ней (п. 68).</translation>
    </message>
    <message>
        <source>“%1” is not approved or not in force on %2 (п. 68).</source>
        <translation>«%1» не утверждён или не действует на %2 (п. 68).</translation>
    </message>
    <message>
        <source>Two chairs at a time: enter the day on which the earlier one ceased (п. 69).</source>
        <translation>Два руководителя группы одновременно: укажите, по какой день был прежний (п. 69).</translation>
    </message>
    <message>
        <source>The group has no chair on %1: enter one (п. 69).</source>
        <translation>На %1 у группы нет руководителя: внесите его (п. 69).</translation>
    </message>
</context>
<context>
    <name>GuideReaderText</name>
    <message>
        <source>The guide cannot be read, %1: %2</source>
        <translation>Руководство не читается, %1: %2</translation>
    </message>
    <message>
        <source>the chapter has no title</source>
        <translation>у главы нет названия</translation>
    </message>
    <message>
        <source>a heading needs an anchor such as {#name}</source>
        <translation>заголовку нужен якорь, например {#name}</translation>
    </message>
    <message>
        <source>“%1” is no PNG picture</source>
        <translation>«%1» – не рисунок PNG</translation>
    </message>
    <message>
        <source>the row has more or fewer cells than the head of its table</source>
        <translation>в строке не столько ячеек, сколько в заголовке таблицы</translation>
    </message>
    <message>
        <source>a key is not closed</source>
        <translation>клавиша не закрыта</translation>
    </message>
    <message>
        <source>a link is not closed</source>
        <translation>ссылка не закрыта</translation>
    </message>
    <message>
        <source>bold text is not closed</source>
        <translation>полужирный текст не закрыт</translation>
    </message>
    <message>
        <source>the anchor “%1” is there twice</source>
        <translation>якорь «%1» встречается дважды</translation>
    </message>
    <message>
        <source>there is no anchor “%1”</source>
        <translation>якоря «%1» нет</translation>
    </message>
    <message>
        <source>it names no chapter</source>
        <translation>в нём не названо ни одной главы</translation>
    </message>
</context>
<context>
    <name>GuideReportText</name>
    <message>
        <source>User guide</source>
        <translation>Руководство пользователя</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
</context>
<context>
    <name>HandingOutText</name>
    <message>
        <source>“%1” already exists.</source>
        <translation>Файл «%1» уже существует.</translation>
    </message>
    <message>
        <source>“%1” is open and cannot be replaced.</source>
        <translation>Файл «%1» открыт, заменить его нельзя.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>This is the file of one centre. Files are given out and taken back in the document of the region.</source>
        <translation>Это файл одного центра. Файлы выдают и принимают обратно в документе региона.</translation>
    </message>
    <message>
        <source>The document has no centre “%1”.</source>
        <translation>В документе нет центра «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” does not allow writing.</source>
        <translation>В папку «%1» нельзя записывать.</translation>
    </message>
    <message numerus="yes">
        <source>Files given to %n centre(s)</source>
        <translation>
            <numerusform>Файлы выданы %n центру</numerusform>
            <numerusform>Файлы выданы %n центрам</numerusform>
            <numerusform>Файлы выданы %n центрам</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Не удалось создать папку «%1».</translation>
    </message>
</context>
<context>
    <name>HeatMapText</name>
    <message>
        <source>met</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>выполнено частично</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>не заполнено</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>не требуется</translation>
    </message>
    <message numerus="yes">
        <source>%n more centres are not shown.</source>
        <translation>
            <numerusform>Ещё %n центр не показан.</numerusform>
            <numerusform>Ещё %n центра не показаны.</numerusform>
            <numerusform>Ещё %n центров не показаны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more conditions are not shown.</source>
        <translation>
            <numerusform>Ещё %n условие не показано.</numerusform>
            <numerusform>Ещё %n условия не показаны.</numerusform>
            <numerusform>Ещё %n условий не показаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>ICalendarText</name>
    <message>
        <source>Result: %1</source>
        <translation>Результат: %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Ответственный: %1</translation>
    </message>
</context>
<context>
    <name>ImprovementActionText</name>
    <message>
        <source>Choose the groups of indicators it is to better.</source>
        <translation>Выберите группы показателей, которые мера улучшит.</translation>
    </message>
    <message>
        <source>Choose one of the five main groups besides (п. 64).</source>
        <translation>Выберите ещё одну из пяти основных групп (п. 64).</translation>
    </message>
    <message>
        <source>It is done: enter the day.</source>
        <translation>Мера выполнена: укажите дату.</translation>
    </message>
    <message>
        <source>It is rejected: say why.</source>
        <translation>Мера отклонена: укажите причину.</translation>
    </message>
    <message>
        <source>Say what was done or what hinders.</source>
        <translation>Напишите, что сделано или что мешает.</translation>
    </message>
</context>
<context>
    <name>IndicatorText</name>
    <message>
        <source>The federal method is not ours to compute: enter the published values instead.</source>
        <translation>Федеральную методику программа не рассчитывает: внесите опубликованные значения.</translation>
    </message>
    <message>
        <source>Say which feature of the region this additional indicator accounts for.</source>
        <translation>Укажите, какую особенность региона учитывает этот дополнительный показатель.</translation>
    </message>
    <message>
        <source>The highest value must be above the lowest.</source>
        <translation>Наибольшее значение должно быть больше наименьшего.</translation>
    </message>
    <message>
        <source>It ends before it begins: correct one of the dates.</source>
        <translation>Окончание раньше начала: исправьте одну из дат.</translation>
    </message>
    <message>
        <source>Name the decision of the working group that approved it.</source>
        <translation>Укажите решение рабочей группы, которым значение утверждено.</translation>
    </message>
    <message>
        <source>Name the document that the value was taken from.</source>
        <translation>Укажите документ, из которого взято значение.</translation>
    </message>
    <message>
        <source>The quarter lies ahead: correct it.</source>
        <translation>Квартал ещё не наступил: исправьте его.</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>%1 квартал %2 г.</translation>
    </message>
    <message>
        <source>It has two targets for %1: remove one.</source>
        <translation>На %1 год указаны два целевых значения: удалите одно.</translation>
    </message>
    <message>
        <source>It has two values for quarter %1 of %2 and the same place: remove one.</source>
        <translation>За %1 квартал %2 г. для одного и того же места указаны два значения: удалите одно.</translation>
    </message>
    <message>
        <source>It has no target for %1: the working group approves targets every year.</source>
        <translation>Нет целевого значения на %1 год: рабочая группа утверждает их ежегодно.</translation>
    </message>
</context>
<context>
    <name>InfoSystemText</name>
    <message>
        <source>Name the regulation by which the head has the database kept (п. 61в).</source>
        <translation>Укажите регламент, по которому ведётся база данных (п. 61в).</translation>
    </message>
    <message>
        <source>Only an automated information system is comprehensive: correct the kind.</source>
        <translation>Комплексной бывает только АИС: исправьте вид.</translation>
    </message>
</context>
<context>
    <name>JourneyActionsText</name>
    <message>
        <source>Choose a pain point or an idea of a journey.</source>
        <translation>Выберите болевую точку или идею маршрута.</translation>
    </message>
    <message>
        <source>Measure “%1”</source>
        <translation>Мера «%1»</translation>
    </message>
</context>
<context>
    <name>JourneyFigureText</name>
    <message>
        <source>%1 (priority %2)</source>
        <translation>%1 (приоритет %2)</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Профиль: %1</translation>
    </message>
    <message>
        <source>Goal of the client: %1</source>
        <translation>Цель клиента: %1</translation>
    </message>
    <message>
        <source>Main pains: %1</source>
        <translation>Главные боли: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>ожидание: %1</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 из 5</translation>
    </message>
</context>
<context>
    <name>JourneyLintText</name>
    <message>
        <source>Choose the profile whose journey it is.</source>
        <translation>Выберите профиль, чей это маршрут.</translation>
    </message>
    <message>
        <source>The profile “%1” is not compiled: a journey follows its profile.</source>
        <translation>Профиль «%1» ещё не составлен: маршрут строится по профилю.</translation>
    </message>
    <message numerus="yes">
        <source>A map has at least %n stage(s).</source>
        <translation>
            <numerusform>На карте должен быть хотя бы %n этап.</numerusform>
            <numerusform>На карте должно быть хотя бы %n этапа.</numerusform>
            <numerusform>На карте должно быть хотя бы %n этапов.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: say what the client wants here.</source>
        <translation>«%1»: укажите, чего здесь хочет клиент.</translation>
    </message>
    <message>
        <source>“%1”: name a touchpoint.</source>
        <translation>«%1»: назовите точку контакта.</translation>
    </message>
    <message>
        <source>“%1”, “%2”: name who is responsible.</source>
        <translation>«%1», «%2»: назовите ответственного.</translation>
    </message>
    <message>
        <source>The map holds no data on the quality of the experience: link a measurement.</source>
        <translation>На карте нет данных о качестве клиентского опыта: свяжите её с измерением.</translation>
    </message>
    <message>
        <source>No stage lies outside the institution: what comes before and after?</source>
        <translation>Нет ни одного этапа вне учреждения: что происходит до и после?</translation>
    </message>
    <message numerus="yes">
        <source>Thoughts or feelings are missing at %n stage(s).</source>
        <translation>
            <numerusform>Нет мыслей или переживаний на %n этапе.</numerusform>
            <numerusform>Нет мыслей или переживаний на %n этапах.</numerusform>
            <numerusform>Нет мыслей или переживаний на %n этапах.</numerusform>
        </translation>
    </message>
    <message>
        <source>The emotional curve is flat: does the client feel the same everywhere?</source>
        <translation>Эмоциональная кривая ровная: клиент везде чувствует одно и то же?</translation>
    </message>
    <message>
        <source>Record how the experience of the clients was studied.</source>
        <translation>Укажите, как изучали опыт клиентов.</translation>
    </message>
    <message>
        <source>Going the way oneself is the only method: talk with clients too.</source>
        <translation>Самопогружение – единственный метод: поговорите и с клиентами.</translation>
    </message>
    <message numerus="yes">
        <source>The map has %n stage(s): divide the journey.</source>
        <translation>
            <numerusform>На карте %n этап: разделите маршрут.</numerusform>
            <numerusform>На карте %n этапа: разделите маршрут.</numerusform>
            <numerusform>На карте %n этапов: разделите маршрут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The map has %n touchpoint(s): divide the journey.</source>
        <translation>
            <numerusform>На карте %n точка контакта: разделите маршрут.</numerusform>
            <numerusform>На карте %n точки контакта: разделите маршрут.</numerusform>
            <numerusform>На карте %n точек контакта: разделите маршрут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the leader of the cross-functional team.</source>
        <translation>Назовите лидера кросс-функциональной команды.</translation>
    </message>
    <message>
        <source>The day of the review has passed.</source>
        <translation>Срок пересмотра прошёл.</translation>
    </message>
    <message>
        <source>“%1”: the mood is low, but no pain point says why.</source>
        <translation>«%1»: переживания отрицательные, но ни одна болевая точка этого не объясняет.</translation>
    </message>
    <message>
        <source>“%1”: no measure answers the pain “%2”, and nobody decided to leave it.</source>
        <translation>«%1»: на боль «%2» нет меры и нет решения не устранять её.</translation>
    </message>
    <message>
        <source>The leader of the team is no member of the working group.</source>
        <translation>Лидер команды не входит в рабочую группу.</translation>
    </message>
    <message>
        <source>All members of the team come from one unit.</source>
        <translation>Все участники команды – из одного подразделения.</translation>
    </message>
    <message>
        <source>Most of the map is assumption: ask the clients.</source>
        <translation>Большая часть карты – предположения: спросите клиентов.</translation>
    </message>
    <message>
        <source>“%1”: tell the actions in the words of the client, “I …”.</source>
        <translation>«%1»: опишите действия словами клиента, «я …».</translation>
    </message>
    <message>
        <source>The frozen version was changed after its approval: make a new version.</source>
        <translation>Зафиксированная версия изменена после утверждения: создайте новую версию.</translation>
    </message>
    <message>
        <source>Record the decision of the working group that approves it.</source>
        <translation>Внесите решение рабочей группы об утверждении.</translation>
    </message>
    <message>
        <source>Record in which employment centre it was introduced, and when.</source>
        <translation>Укажите, в каком центре занятости и когда внедрён.</translation>
    </message>
    <message>
        <source>Record the approval of the working group, or say why there is none.</source>
        <translation>Внесите утверждение рабочей группой или укажите, почему его нет.</translation>
    </message>
</context>
<context>
    <name>JourneyPainterText</name>
    <message>
        <source>data of research; available</source>
        <translation>данные исследований; есть</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>частично</translation>
    </message>
    <message>
        <source>assumption; not available</source>
        <translation>предположение; нет</translation>
    </message>
    <message>
        <source>pain point</source>
        <translation>болевая точка</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>идея</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>момент истины</translation>
    </message>
    <message>
        <source>best practice</source>
        <translation>лучшая практика</translation>
    </message>
    <message>
        <source>as it shall be</source>
        <translation>как будет</translation>
    </message>
    <message>
        <source>mood as it is</source>
        <translation>настроение как есть</translation>
    </message>
    <message>
        <source>mood as it shall be</source>
        <translation>настроение как будет</translation>
    </message>
    <message>
        <source>outside the institution</source>
        <translation>вне учреждения</translation>
    </message>
    <message numerus="yes">
        <source>%n more lane(s) have no room here.</source>
        <translation>
            <numerusform>Ещё %n дорожка здесь не помещается.</numerusform>
            <numerusform>Ещё %n дорожки здесь не помещаются.</numerusform>
            <numerusform>Ещё %n дорожек здесь не помещаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>mood %1</source>
        <translation>настроение %1</translation>
    </message>
    <message>
        <source>mood as it shall be %1</source>
        <translation>настроение как будет %1</translation>
    </message>
    <message>
        <source>Stage %1, %2.</source>
        <translation>Стадия %1, %2.</translation>
    </message>
</context>
<context>
    <name>JourneyPapersText</name>
    <message>
        <source>There is no “%1” with the code “%2”. Known are: %3.</source>
        <translation>Нет записи «%1» с кодом «%2». Известны: %3.</translation>
    </message>
    <message>
        <source>There is no view “%1” of a journey. Known are: %2.</source>
        <translation>Нет вида маршрута «%1». Известны: %2.</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1 (n = %2)</translation>
    </message>
</context>
<context>
    <name>JourneyReportText</name>
    <message>
        <source>[available] </source>
        <translation>[есть] </translation>
    </message>
    <message>
        <source>[partly] </source>
        <translation>[частично] </translation>
    </message>
    <message>
        <source>[none] </source>
        <translation>[нет] </translation>
    </message>
    <message>
        <source>[moment of truth] </source>
        <translation>[момент истины] </translation>
    </message>
    <message>
        <source>[best practice] </source>
        <translation>[лучшая практика] </translation>
    </message>
    <message>
        <source>[to be] </source>
        <translation>[как будет] </translation>
    </message>
    <message>
        <source>to be %1</source>
        <translation>как будет %1</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Раздел карты</translation>
    </message>
    <message>
        <source>Journey of the client: %1</source>
        <translation>Маршрут клиента: %1</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>as it shall be</source>
        <translation>как будет</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Версия %1, %2</translation>
    </message>
    <message>
        <source>frozen on %1</source>
        <translation>закреплена %1</translation>
    </message>
    <message>
        <source>laid over: version %1, as it shall be</source>
        <translation>наложена версия %1, как будет</translation>
    </message>
</context>
<context>
    <name>JourneySheetsText</name>
    <message>
        <source>responsible: %1</source>
        <translation>ответственный: %1</translation>
    </message>
    <message>
        <source>tools: %1</source>
        <translation>инструменты: %1</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Болевые точки</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Болевая точка</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Идеи</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Идея</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Усилия</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Эффект</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Touchpoints by channel</source>
        <translation>Точки контакта по каналам</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>канал не указан</translation>
    </message>
    <message>
        <source>The mood of the client, from −2 to +2</source>
        <translation>Эмоциональная кривая клиента, от −2 до +2</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Что измерено</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>The worst pain points</source>
        <translation>Самые острые болевые точки</translation>
    </message>
    <message>
        <source>Ideas, the quick wins first</source>
        <translation>Идеи, сначала быстрые победы</translation>
    </message>
    <message>
        <source>Measures under way</source>
        <translation>Меры</translation>
    </message>
</context>
<context>
    <name>JourneyStageText</name>
    <message>
        <source>The mood is marked by halves: −2, −1.5 … +2.</source>
        <translation>Переживания отмечаются с шагом 0,5: −2, −1,5 … +2.</translation>
    </message>
    <message>
        <source>It is left as it is: say why.</source>
        <translation>Оставлен без изменений: укажите причину.</translation>
    </message>
</context>
<context>
    <name>JourneyText</name>
    <message>
        <source>Several services: name the situation of life.</source>
        <translation>Комплекс услуг: назовите жизненную ситуацию.</translation>
    </message>
    <message>
        <source>The law has changed: review the journey (Т-3.3).</source>
        <translation>Изменилось законодательство: пересмотрите маршрут (Т-3.3).</translation>
    </message>
    <message>
        <source>The research is done, but its date lies ahead: correct it.</source>
        <translation>Исследование проведено, но дата ещё не наступила: исправьте её.</translation>
    </message>
    <message>
        <source>The team ends before it begins: correct one of the dates.</source>
        <translation>Команда распущена раньше, чем создана: исправьте одну из дат.</translation>
    </message>
</context>
<context>
    <name>JourneysReaderText</name>
    <message>
        <source>Expected one of: %1.</source>
        <translation>Ожидается одно из значений: %1.</translation>
    </message>
    <message>
        <source>There is no lane “%1”.</source>
        <translation>Дорожки «%1» нет.</translation>
    </message>
</context>
<context>
    <name>JourneysText</name>
    <message>
        <source>The document has no such record of a journey.</source>
        <translation>В документе нет такой записи маршрута.</translation>
    </message>
    <message>
        <source>Version %1 is frozen: it was approved as it is. Make a new version to change it.</source>
        <translation>Версия %1 зафиксирована: она утверждена в этом виде. Чтобы изменить её, создайте новую версию.</translation>
    </message>
    <message>
        <source>Choose the profile first: a journey follows it.</source>
        <translation>Сначала выберите профиль: маршрут строится по нему.</translation>
    </message>
    <message>
        <source>Name the journey.</source>
        <translation>Назовите маршрут.</translation>
    </message>
    <message>
        <source>New journey: %1</source>
        <translation>Новый маршрут: %1</translation>
    </message>
    <message>
        <source>New version of a journey</source>
        <translation>Новая версия маршрута</translation>
    </message>
    <message>
        <source>A journey keeps at least one version.</source>
        <translation>У маршрута остаётся хотя бы одна версия.</translation>
    </message>
    <message>
        <source>Version of a journey removed</source>
        <translation>Версия маршрута удалена</translation>
    </message>
    <message>
        <source>Version %1 frozen</source>
        <translation>Версия %1 зафиксирована</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1, «%2»</translation>
    </message>
    <message>
        <source>“%1” removed from the map</source>
        <translation>«%1» – удалено с карты</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Новый этап</translation>
    </message>
    <message>
        <source>Stage added</source>
        <translation>Этап добавлен</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>Stage “%1” duplicated</source>
        <translation>Этап «%1» повторён</translation>
    </message>
    <message>
        <source>Stage “%1” moved</source>
        <translation>Этап «%1» перемещён</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>«%1» перемещено</translation>
    </message>
    <message>
        <source>Status of the journey “%1”</source>
        <translation>Состояние маршрута «%1»</translation>
    </message>
    <message>
        <source>To approve the journey “%1”.</source>
        <translation>Утвердить маршрут «%1».</translation>
    </message>
    <message>
        <source>Journey “%1” approved</source>
        <translation>Маршрут «%1» утверждён</translation>
    </message>
    <message>
        <source>Law changed on “%1”</source>
        <translation>Изменился закон: «%1»</translation>
    </message>
</context>
<context>
    <name>KnowledgeText</name>
    <message>
        <source>It functions: enter the day since when.</source>
        <translation>База функционирует: укажите, с какого дня.</translation>
    </message>
    <message>
        <source>Name the document that describes it (К13).</source>
        <translation>Укажите документ с её описанием (К13).</translation>
    </message>
    <message>
        <source>Name the regulation of filling and using it (К13).</source>
        <translation>Укажите регламент наполнения и использования (К13).</translation>
    </message>
    <message>
        <source>All workers must be able to read it (п. 71б).</source>
        <translation>База должна быть доступна для ознакомления всем работникам (п. 71б).</translation>
    </message>
    <message>
        <source>All workers must be able to add to it (п. 71б).</source>
        <translation>Пополнять базу должны иметь возможность все работники (п. 71б).</translation>
    </message>
</context>
<context>
    <name>MatrixReaderText</name>
    <message>
        <source>A number such as 3 or 14.1 is expected.</source>
        <translation>Ожидается номер, например 3 или 14.1.</translation>
    </message>
    <message>
        <source>Expected: whole, region or centres. Found: “%1”.</source>
        <translation>Ожидается: whole, region или centres. Найдено: «%1».</translation>
    </message>
    <message>
        <source>There is no kind of fact “%1” in factKinds.</source>
        <translation>Вида ответа «%1» нет в factKinds.</translation>
    </message>
    <message>
        <source>A measure needs at least one condition.</source>
        <translation>У мероприятия должно быть хотя бы одно условие.</translation>
    </message>
    <message>
        <source>A condition for the whole measure must be the only one.</source>
        <translation>Условие для мероприятия в целом должно быть единственным.</translation>
    </message>
    <message>
        <source>There is no block %1.</source>
        <translation>Блока %1 нет.</translation>
    </message>
    <message>
        <source>There is no footnote %1.</source>
        <translation>Сноски %1 нет.</translation>
    </message>
    <message>
        <source>Name at least one condition, or leave the key out.</source>
        <translation>Укажите хотя бы одно условие или уберите этот ключ.</translation>
    </message>
    <message>
        <source>There is no condition “%1”.</source>
        <translation>Условия «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is derived itself.</source>
        <translation>«%1» само выводится из других условий.</translation>
    </message>
    <message>
        <source>Expected: null or %1.</source>
        <translation>Ожидается: null или %1.</translation>
    </message>
    <message>
        <source>A level must not ask for less than the level before it, but “%1” follows “%2”.</source>
        <translation>Уровень не может требовать меньше, чем предыдущий, но «%1» следует за «%2».</translation>
    </message>
</context>
<context>
    <name>MatrixReportText</name>
    <message>
        <source>Answer of the region</source>
        <translation>Ответ региона</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Coloured: the levels each line meets without a gap; framed: the line&apos;s own level; hatched: nothing is required yet. “k of n”: centres that meet the next requirement.</source>
        <translation>Закрашены уровни, условия которых строка выполняет без пропусков; рамкой обведён уровень строки; штриховка означает, что на этом уровне ещё ничего не требуется. «k&#xa0;из&#xa0;n»&#xa0;— сколько центров выполняют следующее требование.</translation>
    </message>
    <message>
        <source>Maturity matrix</source>
        <translation>Матрица зрелости</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>MatrixSlidesText</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>of a line</comment>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>block of the matrix and its level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing stands in the way of a higher level</source>
        <translation>Ничто не мешает более высокому уровню</translation>
    </message>
    <message>
        <source>What stands in the way of level %1</source>
        <translation>Что мешает уровню %1</translation>
    </message>
</context>
<context>
    <name>MeasurementBookText</name>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>цель не задана</translation>
    </message>
    <message>
        <source>reached; not confirmed considering the error of sampling</source>
        <translation>достигнуто, с учётом погрешности не подтверждено</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>достигнуто</translation>
    </message>
    <message>
        <source>within the interval of the target</source>
        <translation>в пределах погрешности от цели</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>не достигнуто</translation>
    </message>
</context>
<context>
    <name>MeasurementText</name>
    <message>
        <source>Enter the counts as “1: 3; 2: 5”: mark, colon, how many.</source>
        <translation>Введите ответы в виде «1: 3; 2: 5»: оценка, двоеточие, сколько раз.</translation>
    </message>
    <message>
        <source>The counts add up to %1, not to %2.</source>
        <translation>Сумма ответов – %1, а не %2.</translation>
    </message>
    <message>
        <source>Enter of how many the part is.</source>
        <translation>Укажите, от какого числа взята часть.</translation>
    </message>
    <message>
        <source>The part is greater than the whole.</source>
        <translation>Часть больше целого.</translation>
    </message>
    <message>
        <source>More people answered than there are clients.</source>
        <translation>Ответивших больше, чем клиентов.</translation>
    </message>
    <message>
        <source>It has counts: the figure follows from them, remove the bare number.</source>
        <translation>Есть ответы по оценкам: значение следует из них, удалите готовое число.</translation>
    </message>
    <message>
        <source>Enter counts, or part and total, or the bare number.</source>
        <translation>Введите ответы по оценкам, либо часть и целое, либо готовое число.</translation>
    </message>
    <message>
        <source>It ends before it begins: correct one of the dates.</source>
        <translation>Окончание раньше начала: исправьте одну из дат.</translation>
    </message>
    <message>
        <source>The period is longer than 12 months.</source>
        <translation>Период длиннее 12 месяцев.</translation>
    </message>
    <message>
        <source>The period lies ahead: correct the date.</source>
        <translation>Период ещё не наступил: исправьте дату.</translation>
    </message>
    <message>
        <source>The marks of this metric run from %1 to %2.</source>
        <translation>Оценки этой метрики – от %1 до %2.</translation>
    </message>
    <message>
        <source>This metric has no marks: enter part and total or the number.</source>
        <translation>У этой метрики нет оценок: введите часть и целое или число.</translation>
    </message>
    <message>
        <source>This metric is a plain number: enter it as the bare number.</source>
        <translation>Эта метрика – просто число: введите его как готовое число.</translation>
    </message>
    <message>
        <source>This metric needs the counts by mark, not a part of a total.</source>
        <translation>Для этой метрики нужны ответы по оценкам, а не часть от целого.</translation>
    </message>
    <message>
        <source>Name the attribute that these marks were given to.</source>
        <translation>Укажите атрибут, которому поставлены эти оценки.</translation>
    </message>
    <message>
        <source>Only an index by attributes has attributes.</source>
        <translation>Атрибуты есть только у индекса по атрибутам.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>The same is measured twice: metric, place, period and clients. Remove one.</source>
        <translation>Одно и то же измерено дважды: метрика, место, период и клиенты совпадают. Удалите одну запись.</translation>
    </message>
</context>
<context>
    <name>MeasuringText</name>
    <message>
        <source>the region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>%1: %2 → %3; %4</source>
        <translation>%1: %2 → %3; %4</translation>
    </message>
    <message numerus="yes">
        <source>Acquaintance is recorded by %n centre(s).</source>
        <translation>
            <numerusform>Ознакомление отмечено в %n центре.</numerusform>
            <numerusform>Ознакомление отмечено в %n центрах.</numerusform>
            <numerusform>Ознакомление отмечено в %n центрах.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingText</name>
    <message>
        <source>It is marked as held but lies ahead: correct the date.</source>
        <translation>Отмечено как проведённое, но дата впереди: исправьте дату.</translation>
    </message>
    <message>
        <source>Its date is over: mark it as held or as cancelled.</source>
        <translation>Дата прошла: отметьте, что заседание проведено или отменено.</translation>
    </message>
    <message>
        <source>A meeting that was held names at least two people who were present.</source>
        <translation>У проведённого заседания названы хотя бы два присутствовавших.</translation>
    </message>
    <message numerus="yes">
        <source>A brief meeting lasts up to %n minute(s).</source>
        <translation>
            <numerusform>Краткая планёрка длится до %n минуты.</numerusform>
            <numerusform>Краткая планёрка длится до %n минут.</numerusform>
            <numerusform>Краткая планёрка длится до %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the number of its minutes.</source>
        <translation>Введите номер протокола.</translation>
    </message>
    <message numerus="yes">
        <source>It was held more than %n day(s) ago: name the document of its minutes (К2).</source>
        <translation>
            <numerusform>Прошёл %n день после заседания: укажите документ протокола (К2).</numerusform>
            <numerusform>Прошло более %n дней после заседания: укажите документ протокола (К2).</numerusform>
            <numerusform>Прошло более %n дней после заседания: укажите документ протокола (К2).</numerusform>
        </translation>
    </message>
    <message>
        <source>It approves something: choose what.</source>
        <translation>Решение что-то одобряет: выберите, что именно.</translation>
    </message>
    <message>
        <source>It names something that was approved: choose the type of an approval.</source>
        <translation>Указано, что одобрено: выберите вид решения об одобрении.</translation>
    </message>
</context>
<context>
    <name>MeetingsText</name>
    <message>
        <source>The document has no such meeting.</source>
        <translation>В документе нет такого заседания.</translation>
    </message>
    <message>
        <source>Several people are called “%1”: add initials or the job title.</source>
        <translation>«%1» — так зовут нескольких людей: добавьте инициалы или должность.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Новое заседание</translation>
    </message>
    <message>
        <source>Enter what was decided.</source>
        <translation>Введите, что решили.</translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <translation>Решение записано</translation>
    </message>
    <message>
        <source>The document has no such decision.</source>
        <translation>В документе нет такого решения.</translation>
    </message>
    <message>
        <source>Enter the term of the decision first.</source>
        <translation>Сначала введите срок решения.</translation>
    </message>
    <message>
        <source>Decision put into the roadmap</source>
        <translation>Решение внесено в дорожную карту</translation>
    </message>
</context>
<context>
    <name>MethodText</name>
    <message>
        <source>How it is read (%1)</source>
        <translation>Принятое прочтение (%1)</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Почему: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n point(s)</source>
        <translation>
            <numerusform>%1&#xa0;— %n&#xa0;балл</numerusform>
            <numerusform>%1&#xa0;— %n&#xa0;балла</numerusform>
            <numerusform>%1&#xa0;— %n&#xa0;баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>Options add up; “НЕТ” excludes the rest.</source>
        <translation>Баллы вариантов складываются; «НЕТ» исключает остальные варианты.</translation>
    </message>
    <message>
        <source>Exactly one option is marked.</source>
        <translation>Отмечается ровно один вариант.</translation>
    </message>
    <message numerus="yes">
        <source>Checklist, paragraph %1. At most %n point(s).</source>
        <translation>
            <numerusform>Чек-лист, п.&#xa0;%1. Не более %n&#xa0;балла.</numerusform>
            <numerusform>Чек-лист, п.&#xa0;%1. Не более %n&#xa0;баллов.</numerusform>
            <numerusform>Чек-лист, п.&#xa0;%1. Не более %n&#xa0;баллов.</numerusform>
        </translation>
    </message>
    <message>
        <source>the managing centre</source>
        <translation>управляющий ЦЗН</translation>
    </message>
    <message>
        <source>the employment centre</source>
        <translation>ЦЗН</translation>
    </message>
    <message>
        <source>Responsible: not named by the methodology.</source>
        <translation>Ответственный: в методике не указан.</translation>
    </message>
    <message>
        <source>Responsible: %1.</source>
        <translation>Ответственный: %1.</translation>
    </message>
    <message>
        <source>nothing is required</source>
        <translation>ничего не требуется</translation>
    </message>
    <message>
        <source>Level %1: %2 (still in force)</source>
        <translation>Уровень&#xa0;%1: %2 (требование сохраняется)</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>Уровень&#xa0;%1: %2</translation>
    </message>
    <message>
        <source>What each level asks</source>
        <translation>Что требуется на каждом уровне</translation>
    </message>
    <message>
        <source>%1, paragraph %2</source>
        <translation>%1, п.&#xa0;%2</translation>
    </message>
    <message>
        <source>Now: %1; level of the line: %2.</source>
        <translation>Сейчас: %1; уровень строки: %2.</translation>
    </message>
    <message>
        <source>The line is not answered: it follows from %1.</source>
        <translation>Ответ в этой строке не вводится: он следует из строк %1.</translation>
    </message>
    <message>
        <source>Shown for information: it does not count in the level.</source>
        <translation>Показано для сведения: на уровень не влияет.</translation>
    </message>
    <message>
        <source>Roadmap, paragraph %1. Term: %2.</source>
        <translation>Дорожная карта, пункт %1. Срок: %2.</translation>
    </message>
    <message>
        <source>Paragraph %1: %2</source>
        <translation>Пункт %1: %2</translation>
    </message>
</context>
<context>
    <name>MetricResultText</name>
    <message>
        <source>95 % CI, Wilson</source>
        <translation>95 % ДИ, Уилсон</translation>
    </message>
    <message>
        <source>95 % CI, Wilson for a finite population</source>
        <translation>95 % ДИ, Уилсон для конечной совокупности</translation>
    </message>
    <message>
        <source>95 % CI (adjusted)</source>
        <translation>95 % ДИ (скорректированный)</translation>
    </message>
    <message>
        <source>95 % CI (adjusted) for a finite population</source>
        <translation>95 % ДИ (скорректированный) для конечной совокупности</translation>
    </message>
    <message>
        <source>95 % CI (adjusted) by attributes</source>
        <translation>95 % ДИ (скорректированный) по атрибутам</translation>
    </message>
    <message>
        <source>complete register, no sampling error</source>
        <translation>полный реестр, погрешности выборки нет</translation>
    </message>
    <message>
        <source>entered as a number, no interval</source>
        <translation>внесено числом, без интервала</translation>
    </message>
</context>
<context>
    <name>MetricText</name>
    <message>
        <source>With this kind of metric less is better: correct the direction.</source>
        <translation>У метрики этого вида меньше – лучше: исправьте направление.</translation>
    </message>
    <message>
        <source>With this kind of metric more is better: correct the direction.</source>
        <translation>У метрики этого вида больше – лучше: исправьте направление.</translation>
    </message>
    <message>
        <source>This formula belongs to another kind of metric.</source>
        <translation>Эта формула относится к метрике другого вида.</translation>
    </message>
    <message>
        <source>The highest mark must be above the lowest.</source>
        <translation>Высшая оценка должна быть больше низшей.</translation>
    </message>
    <message>
        <source>Two highest marks need a scale of at least three.</source>
        <translation>Чтобы выделить две высшие оценки, на шкале должно быть не меньше трёх.</translation>
    </message>
    <message>
        <source>The scale of this kind of metric is fixed: %1–%2.</source>
        <translation>Шкала метрики этого вида задана: %1–%2.</translation>
    </message>
    <message>
        <source>An index of the maximum mark needs marks from 0 up.</source>
        <translation>Для индекса от максимума оценки должны быть не меньше 0.</translation>
    </message>
    <message>
        <source>It ends before it begins: correct one of the dates.</source>
        <translation>Окончание раньше начала: исправьте одну из дат.</translation>
    </message>
</context>
<context>
    <name>MigrationText</name>
    <message>
        <source>“%1” cannot be brought to the new file format: some records refer to others that are missing. The file was left as it was.</source>
        <translation>Файл «%1» нельзя перевести в новый формат: некоторые записи ссылаются на отсутствующие. Файл оставлен без изменений.</translation>
    </message>
</context>
<context>
    <name>MinutesReportText</name>
    <message>
        <source>meeting cancelled</source>
        <translation>заседание отменено</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), the list is attached</source>
        <translation>
            <numerusform>%n человек, список прилагается</numerusform>
            <numerusform>%n человека, список прилагается</numerusform>
            <numerusform>%n человек, список прилагается</numerusform>
        </translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствовали</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашённые</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>ПРОТОКОЛ</translation>
    </message>
    <message>
        <source>of the meeting of the working group on client focus</source>
        <translation>заседания рабочей группы по клиентоцентричности</translation>
    </message>
    <message>
        <source>AGENDA</source>
        <translation>ПОВЕСТКА ДНЯ</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Speaker: %1</source>
        <translation>Докладчик: %1</translation>
    </message>
    <message>
        <source>Document: %1.</source>
        <translation>Документ: %1.</translation>
    </message>
    <message>
        <source>Responsible: %1.</source>
        <translation>Ответственный: %1.</translation>
    </message>
    <message>
        <source>Term: %1.</source>
        <translation>Срок: %1.</translation>
    </message>
    <message>
        <source>DECIDED:</source>
        <translation>РЕШИЛИ:</translation>
    </message>
    <message>
        <source>%1. HEARD:</source>
        <translation>%1. СЛУШАЛИ:</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>SPOKE:</source>
        <translation>ВЫСТУПИЛИ:</translation>
    </message>
    <message>
        <source>%1. BESIDE THE AGENDA</source>
        <translation>%1. ВНЕ ПОВЕСТКИ</translation>
    </message>
    <message>
        <source>Annex to the minutes of %1 %2</source>
        <translation>Приложение к протоколу от %1 %2</translation>
    </message>
    <message>
        <source>List of those present</source>
        <translation>Список присутствовавших</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Minutes of the meeting of %1 %2</source>
        <translation>Протокол заседания от %1 %2</translation>
    </message>
</context>
<context>
    <name>NewDocumentText</name>
    <message>
        <source>A centre has no name.</source>
        <translation>У одного из центров нет названия.</translation>
    </message>
    <message>
        <source>The centre “%1” is named twice.</source>
        <translation>Центр «%1» указан дважды.</translation>
    </message>
    <message>
        <source>Name the region.</source>
        <translation>Укажите название региона.</translation>
    </message>
    <message>
        <source>New document: %1</source>
        <translation>Новый документ: %1</translation>
    </message>
</context>
<context>
    <name>Norms</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>не требуется</translation>
    </message>
    <message>
        <source>all options</source>
        <translation>все варианты</translation>
    </message>
    <message>
        <source>the methodology asks for more</source>
        <translation>строже методика</translation>
    </message>
    <message>
        <source>the Standard asks for more</source>
        <translation>строже Стандарт</translation>
    </message>
    <message>
        <source>each asks for more in its own way</source>
        <translation>строже то и другое, по-разному</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (и ещё %n)</numerusform>
            <numerusform>%1 (и ещё %n)</numerusform>
            <numerusform>%1 (и ещё %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (by the registers, not confirmed)</source>
        <translation>%1 (по реестрам, не подтверждено)</translation>
    </message>
</context>
<context>
    <name>NoteReportText</name>
    <message>
        <source>What is missing for level %1</source>
        <translation>Чего не хватает для уровня&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more condition(s), see the self-assessment report</source>
        <translation>
            <numerusform>и ещё %n условие, см. отчёт о самооценке</numerusform>
            <numerusform>и ещё %n условия, см. отчёт о самооценке</numerusform>
            <numerusform>и ещё %n условий, см. отчёт о самооценке</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1: points %2; level %3, now %4.</source>
        <translation>По сравнению с оценкой на&#xa0;%1: баллы&#xa0;— %2; уровень&#xa0;— было: %3, стало: %4.</translation>
    </message>
    <message>
        <source>Analytical note</source>
        <translation>Аналитическая записка</translation>
    </message>
    <message>
        <source>Maturity of the customer-experience management system</source>
        <translation>Зрелость системы управления клиентским опытом</translation>
    </message>
    <message>
        <source>Analytical note: %1, as of %2</source>
        <translation>Аналитическая записка: %1, по состоянию на&#xa0;%2</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Матрица зрелости</translation>
    </message>
    <message>
        <source>Points of the checklist</source>
        <translation>Баллы чек-листа</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заключительная оценка</translation>
    </message>
</context>
<context>
    <name>OfficialDocumentText</name>
    <message>
        <source> of %1</source>
        <translation> от %1</translation>
    </message>
    <message>
        <source>It is approved: enter its number.</source>
        <translation>Он утверждён: укажите его номер.</translation>
    </message>
    <message>
        <source>It is approved: enter its date.</source>
        <translation>Он утверждён: укажите его дату.</translation>
    </message>
    <message>
        <source>The regulation of the database is approved by the head of the institution: name the person (п. 61в).</source>
        <translation>Регламент ведения базы данных утверждает руководитель учреждения: укажите его (п. 61в).</translation>
    </message>
</context>
<context>
    <name>OnlyOneText</name>
    <message>
        <source>Only the first record of “%1” counts: keep one.</source>
        <translation>Учитывается только первая запись «%1»: оставьте одну.</translation>
    </message>
    <message>
        <source>A centre is entered twice: leave one of the records.</source>
        <translation>Центр записан дважды: оставьте одну запись.</translation>
    </message>
</context>
<context>
    <name>OrgUnitText</name>
    <message>
        <source>Client experience is designed in the managing centre: name it (п. 67).</source>
        <translation>Служба дизайна клиентского опыта работает в управляющем ЦЗН: укажите его (п. 67).</translation>
    </message>
</context>
<context>
    <name>OutputFileText</name>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Папки «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” is a folder: name a file in it.</source>
        <translation>«%1» — это папка: укажите имя файла в ней.</translation>
    </message>
    <message>
        <source>“%1” may not be written: choose another folder, or close the file where it is open.</source>
        <translation>Запись в файл «%1» запрещена: выберите другую папку или закройте файл там, где он открыт.</translation>
    </message>
    <message>
        <source>“%1” could not be written: is the disk full?</source>
        <translation>Не удалось записать файл «%1»: возможно, на диске нет места.</translation>
    </message>
</context>
<context>
    <name>PaginatorText</name>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Лист %1 из %2</translation>
    </message>
</context>
<context>
    <name>PaperPathText</name>
    <message>
        <source>to read and print</source>
        <translation>для чтения и печати</translation>
    </message>
    <message>
        <source>to edit the text</source>
        <translation>для правки текста</translation>
    </message>
    <message>
        <source>tables to work with</source>
        <translation>таблицы для работы</translation>
    </message>
    <message>
        <source>tables for other programs</source>
        <translation>таблицы для других программ</translation>
    </message>
    <message>
        <source>pictures of the pages</source>
        <translation>страницы как растровые рисунки</translation>
    </message>
    <message>
        <source>drawings of the pages</source>
        <translation>страницы как векторные рисунки</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1 на %2</translation>
    </message>
</context>
<context>
    <name>PartsText</name>
    <message>
        <source>TRAINING SAMPLE</source>
        <translation>УЧЕБНЫЙ ОБРАЗЕЦ</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, по состоянию на&#xa0;%2</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Checklist, points</source>
        <translation>Чек-лист, баллы</translation>
    </message>
    <message>
        <source>Maturity matrix, level</source>
        <translation>Матрица зрелости</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Compared with “%1” as of %2.</source>
        <translation>Сравнение с оценкой «%1» по состоянию на&#xa0;%2.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>was %1, is %2</source>
        <translation>было — %1, стало — %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Parameter or condition</source>
        <translation>Параметр или условие</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>п.&#xa0;%1</translation>
    </message>
    <message>
        <source>No answer changed.</source>
        <translation>Ответы не изменились.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Final since %1. Checksum of the assessment (SHA-256): %2</source>
        <translation>Окончательная с %1. Контрольная сумма самооценки (SHA-256): %2</translation>
    </message>
</context>
<context>
    <name>PastePlanText</name>
    <message>
        <source>This value is there already; the row is left out.</source>
        <translation>Такое значение уже есть; строка пропущена.</translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <translation>Вставка: %1</translation>
    </message>
</context>
<context>
    <name>PdfFinishText</name>
    <message>
        <source>The PDF file could not be completed.</source>
        <translation>Не удалось завершить файл PDF.</translation>
    </message>
</context>
<context>
    <name>PeriodsText</name>
    <message>
        <source>in January</source>
        <translation>в январе</translation>
    </message>
    <message>
        <source>in February</source>
        <translation>в феврале</translation>
    </message>
    <message>
        <source>in March</source>
        <translation>в марте</translation>
    </message>
    <message>
        <source>in April</source>
        <translation>в апреле</translation>
    </message>
    <message>
        <source>in May</source>
        <translation>в мае</translation>
    </message>
    <message>
        <source>in June</source>
        <translation>в июне</translation>
    </message>
    <message>
        <source>in July</source>
        <translation>в июле</translation>
    </message>
    <message>
        <source>in August</source>
        <translation>в августе</translation>
    </message>
    <message>
        <source>in September</source>
        <translation>в сентябре</translation>
    </message>
    <message>
        <source>in October</source>
        <translation>в октябре</translation>
    </message>
    <message>
        <source>in November</source>
        <translation>в ноябре</translation>
    </message>
    <message>
        <source>in December</source>
        <translation>в декабре</translation>
    </message>
    <message>
        <source>%1 or %2 %3</source>
        <translation>%1 или %2 %3</translation>
    </message>
    <message>
        <source>in the %1</source>
        <translation>в %1</translation>
    </message>
    <message>
        <source>in the first half of %1</source>
        <translation>в первом полугодии %1</translation>
    </message>
    <message>
        <source>in the second half of %1</source>
        <translation>во втором полугодии %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>с %1 по %2</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>This looks like a mobile number: keep only the number of the office.</source>
        <translation>Похоже на мобильный номер: храните только служебный телефон.</translation>
    </message>
    <message>
        <source>Name the centre that this person heads.</source>
        <translation>Укажите центр, которым руководит этот человек.</translation>
    </message>
</context>
<context>
    <name>PersonalDataText</name>
    <message>
        <source>Worker № %1</source>
        <translation>Работник № %1</translation>
    </message>
    <message>
        <source>Take out a name: worker № %1</source>
        <translation>Обезличивание: работник № %1</translation>
    </message>
</context>
<context>
    <name>PersonalTraceText</name>
    <message>
        <source>a phone number</source>
        <translation>номер телефона</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>адрес электронной почты</translation>
    </message>
    <message>
        <source>an insurance number</source>
        <translation>СНИЛС</translation>
    </message>
    <message>
        <source>the number of a passport</source>
        <translation>номер паспорта</translation>
    </message>
    <message>
        <source>the name of a client</source>
        <translation>имя клиента</translation>
    </message>
</context>
<context>
    <name>PlaceProof</name>
    <message>
        <source>Class %1: the registers decide.</source>
        <translation>Класс %1: реестр решает полностью.</translation>
    </message>
    <message>
        <source>Class %1: the registers give the condition; confirm the quality.</source>
        <translation>Класс %1: реестр даёт условие; подтвердите качество.</translation>
    </message>
    <message>
        <source>Class %1: the registers cannot tell; decide by a document.</source>
        <translation>Класс %1: реестры этого сказать не могут; решите по документу.</translation>
    </message>
    <message>
        <source>✓ The answer is what the registers say.</source>
        <translation>✓ Ответ совпадает с реестрами.</translation>
    </message>
    <message>
        <source>≠ The answer is another one, for the reason that stands in the comment.</source>
        <translation>≠ Ответ другой, причина записана в комментарии.</translation>
    </message>
    <message>
        <source>≠ The answer is another one: say in the comment why.</source>
        <translation>≠ Ответ другой: напишите в комментарии почему.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Ответа ещё нет.</translation>
    </message>
    <message numerus="yes">
        <source>Proved by %n record(s)</source>
        <translation>
            <numerusform>Подтверждает %n запись</numerusform>
            <numerusform>Подтверждают %n записи</numerusform>
            <numerusform>Подтверждают %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>решает человек</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>предварительно</translation>
    </message>
    <message>
        <source>Registers (%1): %2</source>
        <translation>Реестры (%1): %2</translation>
    </message>
    <message>
        <source>No register speaks of what is selected here. Select an item of the checklist, a line of the matrix or a paragraph of the Standard.</source>
        <translation>О выбранном реестры ничего не говорят. Выберите пункт чек-листа, строку матрицы или пункт Стандарта.</translation>
    </message>
    <message>
        <source>As it was when the assessment was made final.</source>
        <translation>Так было, когда оценку сделали окончательной.</translation>
    </message>
    <message>
        <source>The registers propose no answer</source>
        <translation>Реестры не предлагают ответа</translation>
    </message>
    <message>
        <source>The registers propose: %1</source>
        <translation>Реестры предлагают: %1</translation>
    </message>
    <message>
        <source>Provisional: there is little history yet.</source>
        <translation>Предварительно: истории пока мало.</translation>
    </message>
    <message>
        <source>Missing for more</source>
        <translation>Чего не хватает для большего</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Что ещё надо знать</translation>
    </message>
    <message>
        <source>No record proves it yet.</source>
        <translation>Пока ничем не подтверждено.</translation>
    </message>
</context>
<context>
    <name>PlanFindingsText</name>
    <message>
        <source>Enter the term.</source>
        <translation>Введите срок.</translation>
    </message>
    <message>
        <source>It ends before it starts: correct the start or the term.</source>
        <translation>Срок раньше начала: исправьте начало или срок.</translation>
    </message>
    <message>
        <source>Its dates and working days no longer fit the calendar: enter one of them anew.</source>
        <translation>Даты и рабочие дни больше не сходятся с календарём: введите одно из них заново.</translation>
    </message>
    <message>
        <source>There is no working day between start and term.</source>
        <translation>Между началом и сроком нет ни одного рабочего дня.</translation>
    </message>
    <message numerus="yes">
        <source>Part of a decomposed activity: make it shorter than %n working day(s).</source>
        <translation>
            <numerusform>Часть декомпозированного мероприятия: сделайте её короче %n рабочего дня.</numerusform>
            <numerusform>Часть декомпозированного мероприятия: сделайте её короче %n рабочих дней.</numerusform>
            <numerusform>Часть декомпозированного мероприятия: сделайте её короче %n рабочих дней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longer than %n working day(s): decompose it into shorter activities.</source>
        <translation>
            <numerusform>Длительность больше %n рабочего дня: декомпозируйте мероприятие на более короткие.</numerusform>
            <numerusform>Длительность больше %n рабочих дней: декомпозируйте мероприятие на более короткие.</numerusform>
            <numerusform>Длительность больше %n рабочих дней: декомпозируйте мероприятие на более короткие.</numerusform>
        </translation>
    </message>
    <message>
        <source>The term %1 is a day off (%2); the nearest working day is %3.</source>
        <translation>Срок %1 выпадает на нерабочий день (%2); ближайший рабочий день — %3.</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n working day(s).</source>
        <translation>
            <numerusform>Просрочено на %n рабочий день.</numerusform>
            <numerusform>Просрочено на %n рабочих дня.</numerusform>
            <numerusform>Просрочено на %n рабочих дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>A control point is done only with its document: name the document.</source>
        <translation>Контрольная точка достигнута только с подтверждающим документом: назовите документ.</translation>
    </message>
    <message>
        <source>Enter the day it was done on.</source>
        <translation>Введите день выполнения.</translation>
    </message>
    <message>
        <source>It is marked as done on a day that lies ahead.</source>
        <translation>Отмечено выполненным днём, который ещё впереди.</translation>
    </message>
    <message>
        <source>It ends after the control point it belongs to (%1).</source>
        <translation>Кончается позже контрольной точки, к которой относится (%1).</translation>
    </message>
    <message>
        <source>It is still open although the item it belongs to is done.</source>
        <translation>Ещё не выполнено, хотя пункт, частью которого оно является, выполнен.</translation>
    </message>
</context>
<context>
    <name>PlanSlidesText</name>
    <message>
        <source>Overdue: %1 · within 10 working days: %2 · open: %3 · done: %4</source>
        <translation>Просрочено: %1 · в ближайшие 10 рабочих дней: %2 · в работе: %3 · выполнено: %4</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>остался %n рабочий день</numerusform>
            <numerusform>осталось %n рабочих дня</numerusform>
            <numerusform>осталось %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>done</source>
        <comment>decision</comment>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>decision</comment>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Roadmap of %1</source>
        <translation>Дорожная карта на %1 год</translation>
    </message>
    <message>
        <source>No open item has a term.</source>
        <translation>Ни у одного открытого пункта нет срока.</translation>
    </message>
    <message>
        <source>Decisions of the meeting of %1</source>
        <translation>Решения заседания %1</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Пока ничего не решено.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
</context>
<context>
    <name>PlanningText</name>
    <message>
        <source>The document has no such roadmap.</source>
        <translation>В документе нет такой дорожной карты.</translation>
    </message>
    <message>
        <source>The roadmap has no such item.</source>
        <translation>В дорожной карте нет такого пункта.</translation>
    </message>
    <message>
        <source>The control point “%1” is done only with its document. Name the document first: %2</source>
        <translation>Контрольная точка «%1» достигнута только с подтверждающим документом. Сначала назовите документ: %2</translation>
    </message>
    <message>
        <source>An item cannot be a part of itself.</source>
        <translation>Пункт не может быть частью самого себя.</translation>
    </message>
    <message>
        <source>managing centre</source>
        <translation>управляющий ЦЗН</translation>
    </message>
    <message>
        <source>employment centres</source>
        <translation>центры занятости</translation>
    </message>
    <message>
        <source>There is no roadmap of the year %1.</source>
        <translation>Дорожной карты на %1 год нет.</translation>
    </message>
    <message>
        <source>There is a roadmap of the year %1 already.</source>
        <translation>Дорожная карта на %1 год уже есть.</translation>
    </message>
    <message>
        <source>Roadmap of %1: %2</source>
        <translation>Дорожная карта на %1 год: %2</translation>
    </message>
    <message>
        <source>Roadmap of %1</source>
        <translation>Дорожная карта на %1 год</translation>
    </message>
    <message>
        <source>Roadmap of %1 approved</source>
        <translation>Дорожная карта на %1 год утверждена</translation>
    </message>
    <message>
        <source>%1 of the item “%2”</source>
        <translation>%1 пункта «%2»</translation>
    </message>
    <message>
        <source>Dates of the item “%1”</source>
        <translation>Сроки пункта «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the roadmap removed</source>
        <translation>
            <numerusform>Удалён %n пункт дорожной карты</numerusform>
            <numerusform>Удалены %n пункта дорожной карты</numerusform>
            <numerusform>Удалены %n пунктов дорожной карты</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>«%1» перемещено</translation>
    </message>
    <message>
        <source>Line %1 of the matrix put into the roadmap</source>
        <translation>Строка %1 матрицы внесена в дорожную карту</translation>
    </message>
    <message>
        <source>Paragraph %1 put into the roadmap</source>
        <translation>Пункт %1 внесён в дорожную карту</translation>
    </message>
    <message>
        <source>Day of the calendar</source>
        <translation>День календаря</translation>
    </message>
    <message>
        <source>Day of the calendar removed</source>
        <translation>День календаря удалён</translation>
    </message>
</context>
<context>
    <name>PlatformText</name>
    <message>
        <source>The disk is full: “%1” could not be written.</source>
        <translation>На диске нет места: файл «%1» не записан.</translation>
    </message>
    <message>
        <source>“%1” cannot be written in this folder.</source>
        <translation>В этой папке нельзя записать файл «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Не удалось записать файл «%1».</translation>
    </message>
</context>
<context>
    <name>PointsText</name>
    <message>
        <source>not filled in</source>
        <translation>не заполнено</translation>
    </message>
    <message numerus="yes">
        <source>Total, with %n more that are not shown</source>
        <translation>
            <numerusform>Всего, ещё %n блок не показан</numerusform>
            <numerusform>Всего, ещё %n блока не показаны</numerusform>
            <numerusform>Всего, ещё %n блоков не показаны</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Total, provisional</source>
        <translation>Всего, предварительно</translation>
    </message>
    <message>
        <source>%1: %2 of %3 points.</source>
        <translation>%1: %2&#xa0;из&#xa0;%3 баллов.</translation>
    </message>
    <message>
        <source>The block is not filled in completely.</source>
        <translation>Блок заполнен не полностью.</translation>
    </message>
    <message>
        <source>Total: %1 of %2 points.</source>
        <translation>Всего: %1&#xa0;из&#xa0;%2 баллов.</translation>
    </message>
</context>
<context>
    <name>ProductionCalendarText</name>
    <message>
        <source>The file is too large.</source>
        <translation>Файл слишком велик.</translation>
    </message>
    <message>
        <source>%1: line %2</source>
        <translation>%1: строка %2</translation>
    </message>
    <message>
        <source>The file is not JSON from here on: %1</source>
        <translation>Отсюда файл — не JSON: %1</translation>
    </message>
    <message>
        <source>The file must hold an object.</source>
        <translation>Файл должен содержать объект.</translation>
    </message>
    <message>
        <source>The production calendar cannot be used:
%1</source>
        <translation>Производственный календарь нельзя использовать:
%1</translation>
    </message>
    <message>
        <source>decree of the Government of the Russian Federation of %1 No. %2</source>
        <translation>постановление Правительства Российской Федерации от %1 № %2</translation>
    </message>
</context>
<context>
    <name>ProfileCheckText</name>
    <message>
        <source>Fill in the section “%1”: a compiled profile has it.</source>
        <translation>Заполните раздел «%1»: в составленном профиле он есть.</translation>
    </message>
    <message>
        <source>A section stands twice: “%1”. Keep one.</source>
        <translation>Раздел «%1» указан дважды: оставьте один.</translation>
    </message>
    <message>
        <source>The importance of a group of indicators stands twice. Keep one.</source>
        <translation>Важность группы показателей указана дважды: оставьте одну.</translation>
    </message>
    <message>
        <source>Name the signs by which the group is told from others.</source>
        <translation>Назовите признаки, по которым группа выделена.</translation>
    </message>
    <message>
        <source>Record the decision of the working group that approves it.</source>
        <translation>Внесите решение рабочей группы об утверждении.</translation>
    </message>
    <message>
        <source>Record in which employment centre it was introduced, and when.</source>
        <translation>Укажите, в каком центре занятости и когда внедрён.</translation>
    </message>
    <message>
        <source>Record the approval of the working group, or say why there is none.</source>
        <translation>Внесите утверждение рабочей группой или укажите, почему его нет.</translation>
    </message>
    <message>
        <source>It has a day of approval, but no decision of the working group approves it.</source>
        <translation>Дата утверждения есть, но ни одно решение рабочей группы его не утверждает.</translation>
    </message>
</context>
<context>
    <name>ProfileReportText</name>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Signs of the group</source>
        <translation>Признаки группы</translation>
    </message>
    <message>
        <source>Size of the group</source>
        <translation>Численность группы</translation>
    </message>
    <message>
        <source>approved on %1</source>
        <translation>одобрен %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Следующая актуализация</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Словами клиента</translation>
    </message>
    <message>
        <source>Digital skills</source>
        <translation>Цифровые навыки</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 из 5</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>%1 — %2 of 5</source>
        <translation>%1 — %2 из 5</translation>
    </message>
    <message>
        <source>in %1 of %2 centres</source>
        <translation>в %1 из %2 центров</translation>
    </message>
    <message>
        <source>Profile of a client group: %1</source>
        <translation>Профиль клиентской группы: %1</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Внедрён</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>What matters to these clients, 1 to 5</source>
        <translation>Что важно этим клиентам, от 1 до 5</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>not required before level %1</source>
        <translation>не требуется до уровня&#xa0;%1</translation>
    </message>
    <message>
        <source>level I is not reached</source>
        <translation>уровень&#xa0;I не достигнут</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: level %2.</source>
        <translation>%1: уровень&#xa0;%2.</translation>
    </message>
    <message>
        <source>Before it was level %1.</source>
        <translation>Раньше был уровень&#xa0;%1.</translation>
    </message>
    <message>
        <source>Before, level I was not reached.</source>
        <translation>Раньше уровень&#xa0;I не был достигнут.</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>не требуется</translation>
    </message>
    <message>
        <source>before</source>
        <translation>было</translation>
    </message>
    <message>
        <source>target: level %1</source>
        <translation>цель: уровень&#xa0;%1</translation>
    </message>
    <message>
        <source>The target is level %1.</source>
        <translation>Целевой уровень&#xa0;— %1.</translation>
    </message>
</context>
<context>
    <name>ProfilesText</name>
    <message>
        <source>The document has no such profile.</source>
        <translation>В документе нет такого профиля.</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>Профиль «%1»</translation>
    </message>
    <message>
        <source>Name the profile.</source>
        <translation>Назовите профиль.</translation>
    </message>
    <message>
        <source>New profile: %1</source>
        <translation>Новый профиль: %1</translation>
    </message>
    <message>
        <source>Introduction in a centre</source>
        <translation>Внедрение в центре</translation>
    </message>
    <message>
        <source>Status of the profile “%1”</source>
        <translation>Состояние профиля «%1»</translation>
    </message>
    <message>
        <source>To approve the profile “%1”.</source>
        <translation>Утвердить профиль «%1».</translation>
    </message>
    <message>
        <source>Profile “%1” approved</source>
        <translation>Профиль «%1» утверждён</translation>
    </message>
    <message>
        <source>New version of the profile “%1”</source>
        <translation>Новая версия профиля «%1»</translation>
    </message>
    <message>
        <source>Choose the meeting that decided it.</source>
        <translation>Выберите заседание, на котором это решили.</translation>
    </message>
</context>
<context>
    <name>ProvingText</name>
    <message>
        <source>The assessment “%1” is final and cannot be changed. Copy it to a new draft and change that.</source>
        <translation>Оценка «%1» окончательная, её изменить нельзя. Скопируйте её в новый черновик и измените его.</translation>
    </message>
    <message>
        <source>Answers by the registers</source>
        <translation>Ответы по данным реестров</translation>
    </message>
    <message>
        <source>The document has no assessment %1.</source>
        <translation>В документе нет оценки %1.</translation>
    </message>
    <message>
        <source>Answer on the Standard, %1</source>
        <translation>Ответ по Стандарту, %1</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Indikator</source>
        <translation>Индикатор зрелости</translation>
    </message>
</context>
<context>
    <name>Quarter</name>
    <message>
        <source>%1 quarter of %2</source>
        <translation>%1 кв. %2</translation>
    </message>
</context>
<context>
    <name>QuarterDataText</name>
    <message>
        <source>Friendliness and partnership</source>
        <translation>Дружелюбие и партнёрство</translation>
    </message>
    <message>
        <source>Usefulness of the contact</source>
        <translation>Полезность обращения</translation>
    </message>
    <message>
        <source>Least effort</source>
        <translation>Минимизация усилий</translation>
    </message>
    <message>
        <source>Personal and targeted service</source>
        <translation>Персонализация и адресность</translation>
    </message>
    <message>
        <source>Outward comfort and convenience</source>
        <translation>Внешний комфорт и удобство</translation>
    </message>
    <message>
        <source>Additional indicators</source>
        <translation>Дополнительные показатели</translation>
    </message>
    <message>
        <source>few answers</source>
        <translation>мало ответов</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>%1 (rough)</source>
        <translation>%1 (ориентировочно)</translation>
    </message>
    <message>
        <source>%1 (may be chance)</source>
        <translation>%1 (в пределах погрешности)</translation>
    </message>
    <message>
        <source>%1 ▲ better</source>
        <translation>%1 ▲ лучше</translation>
    </message>
    <message>
        <source>%1 ▼ worse</source>
        <translation>%1 ▼ хуже</translation>
    </message>
</context>
<context>
    <name>QuarterReportText</name>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Source of feedback</source>
        <translation>Источник обратной связи</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Сообщений</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Проанализирована</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Опросы</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Way of asking</source>
        <translation>Способ опроса</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Опрошено</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответили</translation>
    </message>
    <message>
        <source>Response, %</source>
        <translation>Отклик, %</translation>
    </message>
    <message>
        <source>1. Sources of data</source>
        <translation>1. Источники данных</translation>
    </message>
    <message>
        <source>No source of feedback and no survey is recorded.</source>
        <translation>Источники обратной связи и опросы не внесены.</translation>
    </message>
    <message>
        <source>could not say: %1 %</source>
        <translation>затруднились: %1 %</translation>
    </message>
    <message>
        <source>2. Results of measurement</source>
        <translation>2. Результаты измерений</translation>
    </message>
    <message>
        <source>No metric was measured in this quarter.</source>
        <translation>В этом квартале ни одна метрика не измерялась.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Метрики</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Метрика</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответов</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % интервал</translation>
    </message>
    <message>
        <source>Change since the quarter before</source>
        <translation>Изменение к прошлому кварталу</translation>
    </message>
    <message>
        <source>How the interval was found</source>
        <translation>Как получен интервал</translation>
    </message>
    <message>
        <source>Answers of all centres are added up, averages are never averaged. “Rough”: 5 to 29 answers; of fewer than 5 no figure is shown. A change is called better or worse only when its interval (Newcombe) does not hold 0; else it may be chance. ↓ less is better.</source>
        <translation>Ответы всех центров складываются, средние не усредняются. «Ориентировочно»: от 5 до 29 ответов; при меньшем числе значение не показывается. Изменение названо улучшением или ухудшением, только если его интервал (метод Ньюкомба) не содержит 0; иначе оно в пределах погрешности. ↓ – меньше лучше.</translation>
    </message>
    <message>
        <source>(entered)</source>
        <translation>(внесено)</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>Цель на %1 г.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>no indicator is defined</source>
        <translation>показатели не заданы</translation>
    </message>
    <message>
        <source>3. Five groups of client performance indicators</source>
        <translation>3. Пять групп клиентских показателей эффективности</translation>
    </message>
    <message>
        <source>Groups of indicators, from 0, the worst, to 100</source>
        <translation>Группы показателей: от 0 (худшее) до 100 (лучшее)</translation>
    </message>
    <message>
        <source>A ray is the plain mean of the group&apos;s indicators, each brought to a scale from 0, the worst possible value, to 100, the best. It is a picture of the region&apos;s own indicators and not the index of the federal monitoring.</source>
        <translation>Луч – простое среднее показателей группы, каждый из которых приведён к шкале от 0 (худшее возможное значение) до 100 (лучшее). Это наглядное представление собственных показателей региона, а не индекс федерального мониторинга.</translation>
    </message>
    <message>
        <source>✓ reached; ≈ missed, but the target lies within the interval; ✗ not reached.</source>
        <translation>✓ достигнуто; ≈ не достигнуто, но цель в пределах погрешности; ✗ не достигнуто.</translation>
    </message>
    <message>
        <source>Official result of the federal monitoring</source>
        <translation>Официальный результат федерального мониторинга</translation>
    </message>
    <message>
        <source>citizens %1</source>
        <translation>граждане %1</translation>
    </message>
    <message>
        <source>employers %1</source>
        <translation>работодатели %1</translation>
    </message>
    <message>
        <source>joint index %1</source>
        <translation>сводный индекс %1</translation>
    </message>
    <message>
        <source>place %1 of %2</source>
        <translation>место %1 из %2</translation>
    </message>
    <message>
        <source>Entered as published; the program does not compute it and does not mix it with the indicators above.</source>
        <translation>Внесено так, как опубликовано: программа его не рассчитывает и с показателями выше не смешивает.</translation>
    </message>
    <message>
        <source>Published at: %1</source>
        <translation>Опубликовано: %1</translation>
    </message>
    <message>
        <source>4. Course of the main indicators</source>
        <translation>4. Динамика основных показателей</translation>
    </message>
    <message>
        <source>Where the bars of two quarters overlap widely, the difference may be chance.</source>
        <translation>Если отрезки двух кварталов сильно перекрываются, различие может быть случайным.</translation>
    </message>
    <message>
        <source>5. Employment centres</source>
        <translation>5. Центры занятости</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Центры</translation>
    </message>
    <message>
        <source>Employment centre</source>
        <translation>Центр занятости</translation>
    </message>
    <message>
        <source>Means of the groups from 0 to 100, as in the star. A dash: no indicator of the group has enough answers there.</source>
        <translation>Средние по группам от 0 до 100, как на «звезде». Прочерк: ни по одному показателю группы в центре нет достаточного числа ответов.</translation>
    </message>
    <message>
        <source>6. Causes</source>
        <translation>6. Причины</translation>
    </message>
    <message>
        <source>No analysis of causes is recorded.</source>
        <translation>Анализ причин не внесён.</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>9. Measures and their effect</source>
        <translation>9. Меры и их эффект</translation>
    </message>
    <message>
        <source>No measure was under way in this quarter.</source>
        <translation>В этом квартале меры не выполнялись.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Выполнено, %</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Эффект</translation>
    </message>
    <message>
        <source>10. Access of workers</source>
        <translation>10. Доступ работников</translation>
    </message>
    <message>
        <source>All workers were given access to this report.</source>
        <translation>Всем работникам предоставлен доступ к отчёту.</translation>
    </message>
    <message>
        <source>Access of all workers to this report is not recorded.</source>
        <translation>Доступ всех работников к отчёту не зафиксирован.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Analytical report on the quality of client experience</source>
        <translation>Аналитический отчёт о качестве клиентского опыта</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждён</translation>
    </message>
    <message>
        <source>7. Problems</source>
        <translation>7. Проблемы</translation>
    </message>
    <message>
        <source>No problem is recorded.</source>
        <translation>Проблемы не внесены.</translation>
    </message>
    <message>
        <source>8. Recommendations</source>
        <translation>8. Рекомендации</translation>
    </message>
    <message>
        <source>No recommendation is recorded.</source>
        <translation>Рекомендации не внесены.</translation>
    </message>
</context>
<context>
    <name>ReadingsReaderText</name>
    <message>
        <source>There is no answered condition “%1”.</source>
        <translation>Условия «%1», на которое даётся ответ, нет.</translation>
    </message>
    <message>
        <source>Name at least two options, or leave the key out.</source>
        <translation>Укажите не меньше двух вариантов или уберите этот ключ.</translation>
    </message>
</context>
<context>
    <name>RecordEditsText</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>Этой записи больше нет.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Добавление: %1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Удаление: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s): %1</source>
        <translation>
            <numerusform>Удаление %n записи: %1</numerusform>
            <numerusform>Удаление %n записей: %1</numerusform>
            <numerusform>Удаление %n записей: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Перемещение вверх: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Перемещение вниз: %1</translation>
    </message>
</context>
<context>
    <name>RecordFindingsText</name>
    <message>
        <source>Another record has the same “%1”: make them differ.</source>
        <translation>В другой записи то же значение поля «%1»: сделайте их разными.</translation>
    </message>
</context>
<context>
    <name>RecordRulesText</name>
    <message>
        <source>It ends before it begins: correct one of the dates.</source>
        <translation>Окончание раньше начала: исправьте одну из дат.</translation>
    </message>
    <message>
        <source>What is recorded here has happened, but the date lies ahead: correct it.</source>
        <translation>Это уже состоялось, а дата ещё не наступила: исправьте её.</translation>
    </message>
    <message>
        <source>%1 is more than the whole, %2: correct one of the numbers.</source>
        <translation>%1 больше целого, %2: исправьте одно из чисел.</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>a date such as 2026-12-31</source>
        <translation>дата, например 2026-12-31</translation>
    </message>
    <message>
        <source>the identifier of a record</source>
        <translation>идентификатор записи</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>одно из значений: %1</translation>
    </message>
    <message>
        <source>“%1” has a field “%2” that this version does not know.</source>
        <translation>В записи «%1» есть поле «%2», которого эта версия не знает.</translation>
    </message>
    <message>
        <source>“%1” %2: the field “%3” must hold %4, but holds %5.</source>
        <translation>%1 «%2»: в поле «%3» ожидается %4, а записано: %5.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” %2: the field “%3” is longer than %n character(s).</source>
        <translation>
            <numerusform>%1 «%2»: текст в поле «%3» длиннее %n знака.</numerusform>
            <numerusform>%1 «%2»: текст в поле «%3» длиннее %n знаков.</numerusform>
            <numerusform>%1 «%2»: текст в поле «%3» длиннее %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in the field “%1”.</source>
        <translation>Заполните поле «%1».</translation>
    </message>
    <message>
        <source>The field “%1” must be between %2 and %3.</source>
        <translation>Значение поля «%1» должно быть от %2 до %3.</translation>
    </message>
    <message>
        <source>a list of identifiers of records, each once</source>
        <translation>список идентификаторов записей, каждый один раз</translation>
    </message>
    <message>
        <source>a list of some of these, each once: %1</source>
        <translation>список из нескольких этих значений, каждое один раз: %1</translation>
    </message>
    <message>
        <source>The field “%1” seems to hold %2. Data of clients do not belong here: take it out.</source>
        <translation>В поле «%1», похоже, указано: %2. Данным клиентов здесь не место: уберите их.</translation>
    </message>
</context>
<context>
    <name>ReferencesText</name>
    <message>
        <source>%1: the field “%2” names a record that is not there.</source>
        <translation>%1: поле «%2» ссылается на запись, которой нет.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2 refers to it.</source>
        <translation>%1: удалить нельзя, на эту запись ссылается %2.</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>RemarkText</name>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>other options, the same points: %1</source>
        <translation>варианты другие, баллы те же: %1</translation>
    </message>
    <message>
        <source>was: %1; is: %2</source>
        <translation>было: %1; стало: %2</translation>
    </message>
    <message>
        <source>level %1; met: %2</source>
        <translation>уровень: %1; выполнено: %2</translation>
    </message>
    <message>
        <source>another answer, the same level: %1</source>
        <translation>ответ другой, уровень прежний: %1</translation>
    </message>
    <message>
        <source>Checklist, %1</source>
        <translation>Чек-лист, %1</translation>
    </message>
    <message>
        <source>Matrix, %1</source>
        <translation>Матрица, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n working day(s) left</source>
        <translation>
            <numerusform>%1, остался %n рабочий день</numerusform>
            <numerusform>%1, осталось %n рабочих дня</numerusform>
            <numerusform>%1, осталось %n рабочих дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportFileText</name>
    <message>
        <source>“%1” does not end in a known way. Known endings: %2.</source>
        <translation>Расширение имени «%1» неизвестно. Известные расширения: %2.</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Self-assessment checklist</source>
        <translation>Чек-лист самооценки</translation>
    </message>
    <message>
        <source>Maturity matrix</source>
        <translation>Матрица зрелости</translation>
    </message>
    <message>
        <source>Self-assessment report</source>
        <translation>Отчёт о самооценке</translation>
    </message>
    <message>
        <source>Analytical note</source>
        <translation>Аналитическая записка</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>Gantt chart of the roadmap</source>
        <translation>Диаграмма Ганта дорожной карты</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>Протокол заседания</translation>
    </message>
    <message>
        <source>The document has no assessment yet. Make one: in the window, or with “apply”.</source>
        <translation>В документе ещё нет самооценки. Создайте её в окне программы или командой «apply».</translation>
    </message>
    <message>
        <source>The document has no roadmap yet. Make one on the page “Roadmap” of the window.</source>
        <translation>В документе ещё нет дорожной карты. Создайте её на странице «Дорожная карта» в окне программы.</translation>
    </message>
    <message>
        <source>The document has no meeting yet. Enter one on the page “Meetings” of the window.</source>
        <translation>В документе ещё нет заседаний. Внесите заседание на странице «Заседания» в окне программы.</translation>
    </message>
    <message>
        <source>There is no final assessment before this one to compare it with.</source>
        <translation>До этой самооценки нет утверждённой, с которой её можно сравнить.</translation>
    </message>
    <message>
        <source>Nothing was measured in the quarter. Enter or import measurements on the page “Indicators” of the window.</source>
        <translation>За квартал нет измерений. Внесите или загрузите их на странице «Показатели» окна.</translation>
    </message>
    <message>
        <source>Summary of centres</source>
        <translation>Свод по центрам</translation>
    </message>
    <message>
        <source>Comparison with the last assessment</source>
        <translation>Сравнение с прошлой самооценкой</translation>
    </message>
    <message>
        <source>Quarterly analytical report</source>
        <translation>Квартальный аналитический отчёт</translation>
    </message>
    <message>
        <source>The document has no journey yet. Make one on the page “Journeys” of the window.</source>
        <translation>В документе ещё нет маршрута. Создайте его на странице «Маршруты».</translation>
    </message>
    <message>
        <source>The document has no profile yet. Make one on the page “Profiles” of the window.</source>
        <translation>В документе ещё нет профиля. Создайте его на странице «Профили».</translation>
    </message>
    <message>
        <source>Conformity to the Standard</source>
        <translation>Соответствие Стандарту</translation>
    </message>
    <message>
        <source>Profile of a client group</source>
        <translation>Профиль клиентской группы</translation>
    </message>
    <message>
        <source>Map of a journey</source>
        <translation>Карта маршрута</translation>
    </message>
    <message>
        <source>Journey on one page for its team</source>
        <translation>Маршрут на одной странице для команды</translation>
    </message>
    <message>
        <source>Touchpoints of a journey by channel</source>
        <translation>Точки контакта маршрута по каналам</translation>
    </message>
    <message>
        <source>Empty map for a workshop</source>
        <translation>Пустая карта для групповой сессии</translation>
    </message>
</context>
<context>
    <name>RescueText</name>
    <message>
        <source>“%1” is open at this moment. Close it first.</source>
        <translation>Файл «%1» сейчас открыт. Сначала закройте его.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Файл «%1» не читается: %2</translation>
    </message>
    <message>
        <source>The identity of the document is lost; it has a new one.</source>
        <translation>Отличительный номер документа потерян; ему присвоен новый.</translation>
    </message>
    <message>
        <source>Saved from the damaged file “%1”</source>
        <translation>Спасено из повреждённого файла «%1»</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n record(s) could not be saved.</source>
        <translation>
            <numerusform>«%1»: %n запись не удалось сохранить.</numerusform>
            <numerusform>«%1»: %n записи не удалось сохранить.</numerusform>
            <numerusform>«%1»: %n записей не удалось сохранить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the file cannot be read.</source>
        <translation>
            <numerusform>%n страница файла не читается.</numerusform>
            <numerusform>%n страницы файла не читаются.</numerusform>
            <numerusform>%n страниц файла не читаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading took too long and was stopped; there may be more.</source>
        <translation>Чтение заняло слишком много времени и было прервано; сохранено могло быть не всё.</translation>
    </message>
    <message>
        <source>“%1” %2: the record in the field “%3” is lost.</source>
        <translation>«%1» %2: запись, на которую указывает поле «%3», потеряна.</translation>
    </message>
    <message>
        <source>The edition “%1” of the methodology was taken from the program.</source>
        <translation>Редакция методики «%1» взята из программы.</translation>
    </message>
    <message>
        <source>The edition “%1” of the methodology is lost.</source>
        <translation>Редакция методики «%1» потеряна.</translation>
    </message>
    <message>
        <source>Nothing can be saved from “%1”. Restore it from a backup.</source>
        <translation>Из файла «%1» ничего нельзя спасти. Восстановите его из резервной копии.</translation>
    </message>
    <message numerus="yes">
        <source>%n added file(s) could not be saved; they stay in the lists without content.</source>
        <translation>
            <numerusform>%n добавленный файл спасти не удалось, он остаётся в списке без содержимого.</numerusform>
            <numerusform>%n добавленных файла спасти не удалось, они остаются в списках без содержимого.</numerusform>
            <numerusform>%n добавленных файлов спасти не удалось, они остаются в списках без содержимого.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadmapReaderText</name>
    <message>
        <source>“%1” is no day of every year; month and day are expected, such as 03-01.</source>
        <translation>«%1»&#xa0;— не день, который есть в каждом году; ожидаются месяц и день, например 03-01.</translation>
    </message>
</context>
<context>
    <name>RoadmapReportText</name>
    <message>
        <source>Done on %1</source>
        <translation>Выполнено %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>In progress, overdue</source>
        <translation>В работе, просрочено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>As of %1: done %2 of %3, in progress %4, overdue %5.</source>
        <translation>На %1: выполнено %2 из %3, в работе %4, просрочено %5.</translation>
    </message>
    <message>
        <source>Against the approved dates: later %1, earlier %2.</source>
        <translation>К утверждённым срокам: позже — %1, раньше — %2.</translation>
    </message>
    <message numerus="yes">
        <source>The largest delay is %n working day(s).</source>
        <translation>
            <numerusform>Наибольшее отставание — %n рабочий день.</numerusform>
            <numerusform>Наибольшее отставание — %n рабочих дня.</numerusform>
            <numerusform>Наибольшее отставание — %n рабочих дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Items added since the approval: %1.</source>
        <translation>Добавлено после утверждения: %1.</translation>
    </message>
    <message>
        <source>not approved yet</source>
        <translation>ещё не утверждена</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The production calendar of a year of this plan is not approved yet: its working days are computed by article 112 of the Labour Code and may change.</source>
        <translation>Производственный календарь одного из годов плана ещё не утверждён: рабочие дни вычислены по статье 112 ТК РФ и могут измениться.</translation>
    </message>
    <message>
        <source>Bold: control points of the methodology. ☐ not started, ● in progress, ☑ done, ▲ overdue, ☒ cancelled. The duration is in working days, both ends counted.</source>
        <translation>Полужирным — контрольные точки методики. ☐ не начато, ● в работе, ☑ выполнено, ▲ просрочено, ☒ отменено. Длительность — в рабочих днях, оба края входят в счёт.</translation>
    </message>
    <message>
        <source>Roadmap for %1</source>
        <translation>Дорожная карта на %1 год</translation>
    </message>
    <message>
        <source>Year of the project</source>
        <translation>Год проекта</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждена</translation>
    </message>
</context>
<context>
    <name>RolledBackCopyText</name>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Не удалось записать файл «%1».</translation>
    </message>
</context>
<context>
    <name>RowStoreText</name>
    <message>
        <source>“%1” %2: the field “%3” holds characters that no text may hold.</source>
        <translation>%1 «%2»: в поле «%3» есть недопустимые знаки.</translation>
    </message>
    <message>
        <source>“%1” holds a damaged record. Restore it from a backup.</source>
        <translation>В файле «%1» есть повреждённая запись. Восстановите его из резервной копии.</translation>
    </message>
</context>
<context>
    <name>ScratchFileText</name>
    <message>
        <source>No temporary file can be made: is the disk full?</source>
        <translation>Не удалось создать временный файл: возможно, на диске нет места.</translation>
    </message>
    <message>
        <source>The temporary file is gone.</source>
        <translation>Временный файл исчез.</translation>
    </message>
</context>
<context>
    <name>SharedStringsText</name>
    <message>
        <source>too many texts</source>
        <translation>слишком много текстов</translation>
    </message>
</context>
<context>
    <name>SheetErrorsText</name>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Файл «%1» не читается: %2.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged (%2). Copy it anew, or open it in a spreadsheet program and save it as XLSX.</source>
        <translation>Файл «%1» повреждён (%2). Скопируйте его заново или откройте в табличной программе и сохраните как XLSX.</translation>
    </message>
    <message>
        <source>The file “%1” holds too much (%2). Copy the table that you need into a new workbook and save it as XLSX.</source>
        <translation>В файле «%1» слишком много данных (%2). Скопируйте нужную таблицу в новую книгу и сохраните её как XLSX.</translation>
    </message>
    <message>
        <source>The file “%1” is not an XLSX workbook (%2). Open it in a spreadsheet program and save it as XLSX.</source>
        <translation>Файл «%1» — не книга XLSX (%2). Откройте его в табличной программе и сохраните как XLSX.</translation>
    </message>
    <message>
        <source>The file “%1” is protected with a password. Open it in a spreadsheet program, take the password off and save it as XLSX.</source>
        <translation>Файл «%1» защищён паролем. Откройте его в табличной программе, снимите пароль и сохраните как XLSX.</translation>
    </message>
</context>
<context>
    <name>SheetReaderText</name>
    <message>
        <source>cell %1 of the sheet “%2”</source>
        <translation>ячейка %1 листа «%2»</translation>
    </message>
    <message>
        <source>too many cells</source>
        <translation>слишком много ячеек</translation>
    </message>
    <message>
        <source>merged cells of the sheet “%1”</source>
        <translation>объединённые ячейки листа «%1»</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>The cells of the sheet “%1” stand too far apart for a table. Copy the table into a new workbook.</source>
        <translation>Ячейки листа «%1» стоят слишком далеко друг от друга для таблицы. Скопируйте таблицу в новую книгу.</translation>
    </message>
</context>
<context>
    <name>SlideFlowText</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (продолжение)</translation>
    </message>
</context>
<context>
    <name>SlidesText</name>
    <message>
        <source>%1, as of %2</source>
        <comment>title and date of an assessment</comment>
        <translation>%1, на %2</translation>
    </message>
    <message>
        <source>TRAINING SAMPLE</source>
        <translation>УЧЕБНЫЙ ОБРАЗЕЦ</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>предварительно</translation>
    </message>
    <message>
        <source>Maturity of the customer-experience management system</source>
        <translation>Зрелость системы управления клиентским опытом</translation>
    </message>
    <message>
        <source>Points of the checklist: %1</source>
        <translation>Баллы чек-листа: %1</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>date; what became of the points</comment>
        <translation>С %1: %2</translation>
    </message>
    <message>
        <source>Level of maturity</source>
        <translation>Уровень зрелости</translation>
    </message>
    <message>
        <source>The four blocks of the matrix</source>
        <translation>Четыре блока матрицы</translation>
    </message>
</context>
<context>
    <name>SnapshotText</name>
    <message>
        <source>The frozen content of a final assessment is damaged. Restore the document from a backup.</source>
        <translation>Зафиксированное содержание окончательной оценки повреждено. Восстановите документ из резервной копии.</translation>
    </message>
</context>
<context>
    <name>SqlErrorText</name>
    <message>
        <source>The disk is full: “%1” could not be written. Free some space or save a copy elsewhere; nothing that was saved is lost.</source>
        <translation>На диске нет места: файл «%1» не записан. Освободите место или сохраните копию на другом диске; всё сохранённое ранее цело.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file or its folder is read-only. Save a copy elsewhere.</source>
        <translation>Файл «%1» не записан: файл или его папка доступны только для чтения. Сохраните копию в другом месте.</translation>
    </message>
    <message>
        <source>“%1” or the work file beside it cannot be opened. Check that the folder exists and may be written.</source>
        <translation>Не удалось открыть файл «%1» или рабочий файл рядом с ним. Проверьте, что папка существует и запись в неё разрешена.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program at this moment. Try again.</source>
        <translation>Файл «%1» сейчас занят другой программой. Повторите попытку.</translation>
    </message>
    <message>
        <source>“%1” is not a document of this program.</source>
        <translation>Файл «%1» — не документ этой программы.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore it from a backup.</source>
        <translation>Файл «%1» повреждён. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>Reading “%1” took too long and was stopped.</source>
        <translation>Чтение файла «%1» заняло слишком много времени и остановлено.</translation>
    </message>
    <message>
        <source>“%1” did not accept the change because it contradicts other records.</source>
        <translation>Изменение не внесено в файл «%1»: оно противоречит другим записям.</translation>
    </message>
    <message>
        <source>The system does not allow access to “%1”.</source>
        <translation>Система не разрешает доступ к файлу «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk or the network and save a copy elsewhere.</source>
        <translation>Не удалось прочитать или записать файл «%1». Проверьте диск или сеть и сохраните копию в другом месте.</translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced by another program while it was open. Save a copy under another name.</source>
        <translation>Пока файл «%1» был открыт, другая программа переместила, удалила или заменила его. Сохраните копию под другим именем.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with “%1”.</source>
        <translation>Не хватает памяти для работы с файлом «%1».</translation>
    </message>
</context>
<context>
    <name>StaffSystemsText</name>
    <message>
        <source>Enter the day since when it is at this stage.</source>
        <translation>Укажите, с какого дня система на этой стадии.</translation>
    </message>
    <message>
        <source>It functions: name the document that confirms it.</source>
        <translation>Система функционирует: укажите подтверждающий документ.</translation>
    </message>
</context>
<context>
    <name>StairText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1&#xa0;из&#xa0;%2</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Уровень&#xa0;%1</translation>
    </message>
    <message>
        <source>Level I is not reached</source>
        <translation>Уровень&#xa0;I не достигнут</translation>
    </message>
    <message numerus="yes">
        <source>%n conditions are missing for level %1</source>
        <translation>
            <numerusform>до уровня&#xa0;%1 не хватает %n&#xa0;условия</numerusform>
            <numerusform>до уровня&#xa0;%1 не хватает %n&#xa0;условий</numerusform>
            <numerusform>до уровня&#xa0;%1 не хватает %n&#xa0;условий</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>предварительно</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The result is provisional.</source>
        <translation>Результат предварительный.</translation>
    </message>
    <message>
        <source>Level %1: %2 of %3 conditions are met.</source>
        <translation>Уровень&#xa0;%1: выполнено условий&#xa0;— %2 из %3.</translation>
    </message>
</context>
<context>
    <name>StandardReaderText</name>
    <message>
        <source>There is no paragraph “%1”.</source>
        <translation>Пункта «%1» нет.</translation>
    </message>
    <message>
        <source>A requirement needs at least one paragraph.</source>
        <translation>У требования должен быть хотя бы один пункт.</translation>
    </message>
    <message>
        <source>Expected: 1/month, 1/quarter or 1/year.</source>
        <translation>Ожидается: 1/month, 1/quarter или 1/year.</translation>
    </message>
    <message>
        <source>null is expected: this kind has no threshold.</source>
        <translation>Ожидается null: у этого вида нет порога.</translation>
    </message>
    <message>
        <source>Expected one of: %1.</source>
        <translation>Ожидается одно из значений: %1.</translation>
    </message>
</context>
<context>
    <name>StandardReport</name>
    <message>
        <source>needed: %1</source>
        <translation>требуется: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Не хватает: %1</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Стандарт</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Требование</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Value and threshold</source>
        <translation>Значение и порог</translation>
    </message>
    <message>
        <source>Cl.</source>
        <translation>Кл.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Reason, comment</source>
        <translation>Причина, комментарий</translation>
    </message>
    <message>
        <source>Two norms</source>
        <translation>Два норматива</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Matrix: the next level</source>
        <translation>Матрица: следующий уровень</translation>
    </message>
    <message>
        <source>Checklist: the maximum</source>
        <translation>Чек-лист: максимум</translation>
    </message>
    <message>
        <source>Asks for more</source>
        <translation>Строже</translation>
    </message>
    <message>
        <source>Met: %1 of %2; partly: %3; not met: %4.</source>
        <translation>Выполнено: %1 из %2; частично: %3; не выполнено: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) are shown as the registers say and are not confirmed.</source>
        <translation>
            <numerusform>%n требование показано по реестрам и не подтверждено.</numerusform>
            <numerusform>%n требования показаны по реестрам и не подтверждены.</numerusform>
            <numerusform>%n требований показаны по реестрам и не подтверждены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conformity to the Standard</source>
        <translation>Соответствие Стандарту</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Classes of proof: A — the registers decide; S — the registers give the condition, somebody confirms the quality; M — somebody decides, with a document. The requirements of paragraph 65 are a right and are not counted.</source>
        <translation>Классы доказательств: А — реестр решает полностью; П — реестр даёт условие, качество подтверждает человек; Р — решает человек, по документу. Пункт 65 — право, а не обязанность, и не считается.</translation>
    </message>
    <message>
        <source>Two norms side by side</source>
        <translation>Два норматива рядом</translation>
    </message>
    <message>
        <source>The Standard is the norm; the methodology recommends. What asks for more is framed.</source>
        <translation>Норма — Стандарт; методика рекомендует. Более строгое обведено рамкой.</translation>
    </message>
</context>
<context>
    <name>StandardSheet</name>
    <message>
        <source>at least once a month</source>
        <translation>не реже раза в месяц</translation>
    </message>
    <message>
        <source>at least once a quarter</source>
        <translation>не реже раза в квартал</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>ежегодно</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не менее %1</translation>
    </message>
</context>
<context>
    <name>StarText</name>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <translation>%1, цель %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>target</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>the quarter before</source>
        <translation>прошлый квартал</translation>
    </message>
    <message>
        <source>%1: no data.</source>
        <translation>%1: нет данных.</translation>
    </message>
    <message>
        <source>%1: %2 of 100.</source>
        <translation>%1: %2 из 100.</translation>
    </message>
    <message>
        <source>The target of %1 is reached.</source>
        <translation>Цель %1 достигнута.</translation>
    </message>
    <message>
        <source>The target of %1 is not reached.</source>
        <translation>Цель %1 не достигнута.</translation>
    </message>
    <message>
        <source>In the quarter before it was %1.</source>
        <translation>В прошлом квартале было %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>SummarisingText</name>
    <message>
        <source>It is the file of one centre, not of a region.</source>
        <translation>Это файл одного центра, а не региона.</translation>
    </message>
    <message>
        <source>It names no region.</source>
        <translation>В нём не назван регион.</translation>
    </message>
    <message>
        <source>It has no assessment up to this date.</source>
        <translation>В нём нет самооценки до этой даты.</translation>
    </message>
    <message>
        <source>It has no assessment.</source>
        <translation>В нём нет самооценки.</translation>
    </message>
    <message>
        <source>Another file of the same region is newer or the same.</source>
        <translation>Другой файл того же региона новее или такой же.</translation>
    </message>
</context>
<context>
    <name>SurveyImportText</name>
    <message>
        <source>(not taken)</source>
        <translation>(не брать)</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>How many gave mark %1</source>
        <translation>Сколько поставили %1</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Ответы: %1</translation>
    </message>
    <message>
        <source>Choose the quarter above, or name it in a column.</source>
        <translation>Выберите квартал выше или укажите его в столбце.</translation>
    </message>
    <message>
        <source>Choose the metric above, or name it in a column.</source>
        <translation>Выберите метрику выше или укажите её в столбце.</translation>
    </message>
    <message>
        <source>Enter “citizens”, “employers” or “all clients”.</source>
        <translation>Введите «граждане», «работодатели» или «все клиенты».</translation>
    </message>
    <message>
        <source>Enter a quarter such as 2026-3.</source>
        <translation>Введите квартал, например 2026-3 или «III кв. 2026».</translation>
    </message>
    <message>
        <source>No metric is called so. Known are: %1.</source>
        <translation>Такой метрики нет. Известны: %1.</translation>
    </message>
    <message>
        <source>No attribute is called so. Known are: %1.</source>
        <translation>Такого атрибута нет. Известны: %1.</translation>
    </message>
    <message>
        <source>No centre is called so. Known are: %1.</source>
        <translation>Такого центра нет. Известны: %1.</translation>
    </message>
    <message>
        <source>Enter a date such as 31.12.2026.</source>
        <translation>Введите дату, например 31.12.2026.</translation>
    </message>
    <message>
        <source>Enter how many: a whole number from 0 up.</source>
        <translation>Введите, сколько: целое число от 0.</translation>
    </message>
    <message>
        <source>Enter a mark from %1 to %2.</source>
        <translation>Введите оценку от %1 до %2.</translation>
    </message>
    <message>
        <source>Row %1 speaks of the same; this row is left out.</source>
        <translation>Строка %1 о том же самом; эта строка пропущена.</translation>
    </message>
    <message>
        <source>Import of measurements</source>
        <translation>Загрузка измерений</translation>
    </message>
</context>
<context>
    <name>SurveyText</name>
    <message>
        <source>It ends before it begins: correct one of the dates.</source>
        <translation>Окончание раньше начала: исправьте одну из дат.</translation>
    </message>
    <message>
        <source>It has answers but lies ahead: correct the date.</source>
        <translation>Ответы есть, а опрос ещё не начался: исправьте дату.</translation>
    </message>
    <message>
        <source>More people answered than were asked.</source>
        <translation>Ответивших больше, чем опрошенных.</translation>
    </message>
    <message>
        <source>More people were asked than there are clients.</source>
        <translation>Опрошенных больше, чем клиентов.</translation>
    </message>
    <message>
        <source>More people answered than there are clients.</source>
        <translation>Ответивших больше, чем клиентов.</translation>
    </message>
    <message>
        <source>The highest mark must be above the lowest.</source>
        <translation>Высшая оценка должна быть больше низшей.</translation>
    </message>
    <message>
        <source>It names an attribute: name its metric as well.</source>
        <translation>Указан атрибут: укажите и его метрику.</translation>
    </message>
</context>
<context>
    <name>TrainingText</name>
    <message>
        <source>Its time is over: mark it as held or as cancelled.</source>
        <translation>Срок прошёл: отметьте, состоялось ли обучение или отменено.</translation>
    </message>
    <message>
        <source>Enter how many workers were trained.</source>
        <translation>Укажите, сколько работников обучено.</translation>
    </message>
    <message>
        <source>Enter how many workers there are.</source>
        <translation>Укажите, сколько всего работников.</translation>
    </message>
</context>
<context>
    <name>TrendText</name>
    <message>
        <source>95 % interval</source>
        <translation>95 % интервал</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>цель %1</translation>
    </message>
    <message>
        <source>few answers</source>
        <translation>мало ответов</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>%1: no data.</source>
        <translation>%1: нет данных.</translation>
    </message>
    <message>
        <source>%1: %2, interval from %3 to %4.</source>
        <translation>%1: %2, интервал от %3 до %4.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The target is %1.</source>
        <translation>Цель – %1.</translation>
    </message>
</context>
<context>
    <name>UnitRulesText</name>
    <message>
        <source>Client experience is designed in the managing centre: move the unit there or correct its kind (п. 67).</source>
        <translation>Служба дизайна клиентского опыта работает в управляющем ЦЗН: перенесите подразделение туда или исправьте его вид (п. 67).</translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
    <message>
        <source>A record of “%1” refers to a record of “%2” that is not there.</source>
        <translation>Запись реестра «%1» ссылается на отсутствующую запись реестра «%2».</translation>
    </message>
    <message>
        <source>The content does not match its checksum: the file was altered on the way. Ask for it again.</source>
        <translation>Содержание не совпадает с контрольной суммой: файл изменён при передаче. Запросите его ещё раз.</translation>
    </message>
    <message>
        <source>The identity of the document is missing.</source>
        <translation>Нет идентификатора документа.</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2 Restore it from a backup or ask for it again.</source>
        <translation>Файл «%1» повреждён. %2 Восстановите его из резервной копии или запросите ещё раз.</translation>
    </message>
    <message>
        <source>its structure is not the one this program makes (%1).</source>
        <translation>Его структура отличается от той, которую создаёт эта программа (%1).</translation>
    </message>
    <message>
        <source>the database reports “%1”.</source>
        <translation>База данных сообщает: «%1».</translation>
    </message>
    <message>
        <source>The bytes of an added file do not match their checksum %1…</source>
        <translation>Содержимое добавленного файла не соответствует контрольной сумме %1…</translation>
    </message>
</context>
<context>
    <name>WordingText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1&#xa0;из&#xa0;%2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>needed: %1; now: %2</source>
        <translation>нужно: %1; сейчас: %2</translation>
    </message>
    <message>
        <source>not required below level %1</source>
        <translation>не требуется до уровня&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 (provisional, %2 of %3 filled in)</source>
        <translation>%1 (предварительно, заполнено %2&#xa0;из&#xa0;%3)</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>не заполнено</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>%1, без изменений</translation>
    </message>
    <message>
        <source>was %1, is %2 (%3)</source>
        <translation>было %1, стало %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>needed in each (%1): %2; met in %3 of %4; missing: %5</source>
        <translation>нужно (каждый %1): %2; выполнено в %3 из %4; не выполнено: %5</translation>
    </message>
</context>
<context>
    <name>WorkbookReaderText</name>
    <message>
        <source>it is of the format OpenDocument</source>
        <translation>он формата OpenDocument</translation>
    </message>
    <message>
        <source>it is of the format XLSB</source>
        <translation>он формата XLSB</translation>
    </message>
    <message>
        <source>it is a document of another kind</source>
        <translation>это документ другого вида</translation>
    </message>
    <message>
        <source>it is a packed file without a workbook</source>
        <translation>это упакованный файл без книги</translation>
    </message>
    <message>
        <source>it has no sheet</source>
        <translation>в нём нет листов</translation>
    </message>
    <message>
        <source>the sheet “%1” is missing</source>
        <translation>нет листа «%1»</translation>
    </message>
    <message>
        <source>too many sheets</source>
        <translation>слишком много листов</translation>
    </message>
    <message>
        <source>merged cells of the sheet “%1”</source>
        <translation>объединённые ячейки листа «%1»</translation>
    </message>
</context>
<context>
    <name>WorkingGroupText</name>
    <message>
        <source>Name the document that created the group (п. 68).</source>
        <translation>Укажите документ о создании группы (п. 68).</translation>
    </message>
    <message>
        <source>The group is chaired by the head of the institution or a deputy (п. 69).</source>
        <translation>Группу возглавляет руководитель учреждения или его заместитель (п. 69).</translation>
    </message>
    <message>
        <source>Name the centre that this member heads (п. 69).</source>
        <translation>Укажите центр, которым руководит этот член группы (п. 69).</translation>
    </message>
    <message>
        <source>An invited client speaks for clients: correct the category.</source>
        <translation>Приглашённый клиент — представитель клиентской группы: исправьте категорию.</translation>
    </message>
</context>
<context>
    <name>XlsxReportText</name>
    <message>
        <source>The spreadsheet could not be written: is the disk full?</source>
        <translation>Не удалось записать таблицу: возможно, на диске нет места.</translation>
    </message>
</context>
<context>
    <name>XmlPartText</name>
    <message>
        <source>the part %1, line %2</source>
        <translation>часть %1, строка %2</translation>
    </message>
</context>
<context>
    <name>ZipPackageText</name>
    <message>
        <source>more than %1 MB</source>
        <translation>больше %1 МБ</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>нет его конца</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>это не файл</translation>
    </message>
    <message>
        <source>too many parts</source>
        <translation>слишком много частей</translation>
    </message>
    <message>
        <source>its list of parts</source>
        <translation>список его частей</translation>
    </message>
    <message>
        <source>a part leads out of the file</source>
        <translation>часть ведёт за пределы файла</translation>
    </message>
    <message>
        <source>two parts have one name</source>
        <translation>у двух частей одно имя</translation>
    </message>
    <message>
        <source>the part %1 is missing</source>
        <translation>нет части %1</translation>
    </message>
    <message>
        <source>the part %1</source>
        <translation>часть %1</translation>
    </message>
    <message>
        <source>packed beyond what a table can be</source>
        <translation>сжат сильнее, чем может быть таблица</translation>
    </message>
</context>
<context>
    <name>ZipPartText</name>
    <message>
        <source>the part %1</source>
        <translation>часть %1</translation>
    </message>
</context>
<context>
    <name>ZipWriterText</name>
    <message>
        <source>The file could not be packed: is the disk full?</source>
        <translation>Не удалось упаковать файл: возможно, на диске нет места.</translation>
    </message>
</context>
<context>
    <name>indikator::AboutDialog</name>
    <message>
        <source>About Indikator</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Indikator %1&lt;/h3&gt;&lt;p&gt;Measures, proves and plans the maturity of customer-experience management in a regional employment service. Works without a network; all data stay in your file.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Индикатор зрелости %1&lt;/h3&gt;&lt;p&gt;Измеряет, подтверждает и планирует зрелость системы управления клиентским опытом в региональной службе занятости. Работает без сети; все данные остаются в вашем файле.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Копировать сведения</translation>
    </message>
    <message>
        <source>Parts with versions and licences</source>
        <translation>Компоненты с версиями и лицензиями</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Licence: Apache-2.0. &amp;Made with:</source>
        <translation>Лицензия: Apache-2.0. &amp;Использовано:</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Журнал: %1</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Открыть &amp;журнал</translation>
    </message>
</context>
<context>
    <name>indikator::AnswerDelegate</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>“%1” was not taken: expected %2.</source>
        <translation>«%1» не принято: ожидается %2.</translation>
    </message>
</context>
<context>
    <name>indikator::ApprovalDialog</name>
    <message>
        <source>Approve the plan</source>
        <translation>Утверждение плана</translation>
    </message>
    <message>
        <source>The dates as they are now are kept as the approved ones. From then on the plan shows how far fact is from them. The step can be undone.</source>
        <translation>Нынешние сроки сохраняются как утверждённые. С этого времени план показывает отклонение факта от них. Шаг можно отменить.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>не назван</translation>
    </message>
    <message>
        <source>&amp;Approved on</source>
        <translation>&amp;Утверждена</translation>
    </message>
    <message>
        <source>By the &amp;document</source>
        <translation>&amp;Документом</translation>
    </message>
    <message>
        <source>A&amp;pprove</source>
        <translation>У&amp;твердить</translation>
    </message>
</context>
<context>
    <name>indikator::AssessmentDialog</name>
    <message>
        <source>&amp;As of</source>
        <translation>По &amp;состоянию на</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Executor</source>
        <translation>&amp;Исполнитель</translation>
    </message>
    <message>
        <source>&amp;Filled on</source>
        <translation>&amp;Дата заполнения</translation>
    </message>
</context>
<context>
    <name>indikator::BlockPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>register and how many records</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>indikator::BlockRows</name>
    <message>
        <source>Lines of the block in the matrix</source>
        <translation>Строки блока в матрице</translation>
    </message>
    <message>
        <source>Line of the matrix</source>
        <translation>Строка матрицы</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
</context>
<context>
    <name>indikator::BoardModel</name>
    <message>
        <source>%1 (a reason is given)</source>
        <translation>%1 (причина записана)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>Что об этом сказано</translation>
    </message>
</context>
<context>
    <name>indikator::CalendarDialog</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Собственные дни</translation>
    </message>
    <message>
        <source>Item of the roadmap</source>
        <translation>Пункт дорожной карты</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Что сдвинется</translation>
    </message>
    <message>
        <source>Write and &amp;move</source>
        <translation>Записать и с&amp;двинуть</translation>
    </message>
    <message>
        <source>&amp;Write, leave the plan as it is</source>
        <translation>&amp;Записать, план не менять</translation>
    </message>
    <message>
        <source>&amp;Remove the day</source>
        <translation>&amp;Удалить день</translation>
    </message>
    <message>
        <source>Own days off and working days</source>
        <translation>Собственные выходные и рабочие дни</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>W&amp;hy</source>
        <translation>&amp;Почему</translation>
    </message>
    <message>
        <source>&amp;Add the day</source>
        <translation>До&amp;бавить день</translation>
    </message>
    <message>
        <source>the calendar of the year is not approved</source>
        <translation>календарь не утверждён</translation>
    </message>
    <message numerus="yes">
        <source>The change moves %n item(s) of the roadmap. Move them?</source>
        <translation>
            <numerusform>Изменение сдвигает %n пункт дорожной карты. Сдвинуть?</numerusform>
            <numerusform>Изменение сдвигает %n пункта дорожной карты. Сдвинуть?</numerusform>
            <numerusform>Изменение сдвигает %n пунктов дорожной карты. Сдвинуть?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::CentreAnswersModel</name>
    <message>
        <source>met</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>выполнено частично</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>not required yet</source>
        <translation>пока не требуется</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the pasted cells is outside the table.</source>
        <translation>Вставляемая ячейка не помещается в таблицу: строка %1, столбец %2.</translation>
    </message>
    <message>
        <source>Row %1, column %2: “%3” is not an answer; expected %4.</source>
        <translation>Строка %1, столбец %2: «%3»&#xa0;— не ответ; ожидается %4.</translation>
    </message>
</context>
<context>
    <name>indikator::CentresPage</name>
    <message>
        <source>Remarks on the centres</source>
        <translation>Замечания по центрам</translation>
    </message>
    <message>
        <source>Paste a list of names…</source>
        <translation>Вставить список названий…</translation>
    </message>
    <message>
        <source>Each line of the clipboard becomes a centre; you see them before they are added.</source>
        <translation>Каждая строка из буфера обмена станет центром; до добавления список можно просмотреть.</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Центры</translation>
    </message>
    <message>
        <source>New centre</source>
        <translation>Новый центр</translation>
    </message>
</context>
<context>
    <name>indikator::ChangePanel</name>
    <message>
        <source>Changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Change since “%1” (%2)</source>
        <translation>Изменения с оценки «%1» (%2)</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>%1, без изменений</translation>
    </message>
    <message>
        <source>was %1, is %2</source>
        <translation>было: %1, стало: %2</translation>
    </message>
    <message>
        <source>Points: %1. Level: %2.</source>
        <translation>Баллы: %1. Уровень: %2.</translation>
    </message>
    <message>
        <source>No answer has changed</source>
        <translation>Ответы не изменились</translation>
    </message>
    <message numerus="yes">
        <source>Changed answers: %n</source>
        <translation>
            <numerusform>Изменено ответов: %n</numerusform>
            <numerusform>Изменено ответов: %n</numerusform>
            <numerusform>Изменено ответов: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::ChecklistPage</name>
    <message>
        <source>&amp;Conclusion (in free form)</source>
        <translation>&amp;Заключительная оценка (в свободной форме)</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Заключительная оценка</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Чек-лист</translation>
    </message>
    <message>
        <source>Sum of points: %1</source>
        <translation>Сумма баллов: %1</translation>
    </message>
</context>
<context>
    <name>indikator::CollectedModel</name>
    <message>
        <source>Conflicts: %1</source>
        <translation>Расхождения: %1</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>Новые записи</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
</context>
<context>
    <name>indikator::ComparisonModel</name>
    <message>
        <source>Row</source>
        <translation>№</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Чьи ответы изменились</translation>
    </message>
</context>
<context>
    <name>indikator::ComparisonPage</name>
    <message>
        <source>with those &amp;between</source>
        <translation>с &amp;промежуточными</translation>
    </message>
    <message>
        <source>&amp;only what changed</source>
        <translation>&amp;только изменения</translation>
    </message>
    <message>
        <source>A comparison needs two assessments. Make the next one with “Assessment”, “Next period from this one”.</source>
        <translation>Для сравнения нужны две самооценки. Создайте следующую: «Самооценка», «Следующий период на основе этого».</translation>
    </message>
    <message>
        <source>Earlier assessment</source>
        <translation>Более ранняя самооценка</translation>
    </message>
    <message>
        <source>Later assessment</source>
        <translation>Более поздняя самооценка</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>&amp;Compare:</source>
        <translation>&amp;Сравнить:</translation>
    </message>
    <message>
        <source>&amp;with:</source>
        <translation>&amp;и:</translation>
    </message>
</context>
<context>
    <name>indikator::CompletenessModel</name>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>С замечаниями</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
</context>
<context>
    <name>indikator::ConflictsModel</name>
    <message>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>У нас</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>✓ ours</source>
        <translation>✓ у нас</translation>
    </message>
    <message>
        <source>✓ theirs</source>
        <translation>✓ из файла</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: removed here, changed in the file</source>
        <translation>%1: у нас удалено, в файле изменено</translation>
    </message>
    <message>
        <source>%1: removed in the file, changed or needed here</source>
        <translation>%1: в файле удалено, у нас изменено или нужно</translation>
    </message>
    <message>
        <source>%1: removed here, needed in the file</source>
        <translation>%1: у нас удалено, в файле нужно</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(нет)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
</context>
<context>
    <name>indikator::ConsistencyPage</name>
    <message>
        <source>Where answers, registers and plans say different things. Enter goes to the place; a difference with a reason may stay.</source>
        <translation>Где ответы, реестры и планы говорят разное. Enter ведёт к месту; отличие с причиной может остаться.</translation>
    </message>
    <message>
        <source>Consistency board</source>
        <translation>Доска согласованности</translation>
    </message>
    <message>
        <source>&amp;Go to the place</source>
        <translation>&amp;Перейти к месту</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Согласованность</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n противоречие</numerusform>
            <numerusform>%n противоречия</numerusform>
            <numerusform>%n противоречий</numerusform>
        </translation>
    </message>
    <message>
        <source>The registers are still being read…</source>
        <translation>Реестры ещё читаются…</translation>
    </message>
    <message>
        <source>Nothing contradicts anything</source>
        <translation>Противоречий нет</translation>
    </message>
</context>
<context>
    <name>indikator::DateEditor</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>indikator::DecisionDialog</name>
    <message>
        <source>Decision of %1</source>
        <translation>Решение от %1</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Что решили</translation>
    </message>
    <message>
        <source>Name, job title; slides do not show the name</source>
        <translation>Фамилия И.О., должность; на слайдах имени нет</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Решение</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>&amp;Ответственный</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>&amp;Срок</translation>
    </message>
    <message>
        <source>Record (Enter)</source>
        <translation>Записать (Enter)</translation>
    </message>
    <message>
        <source>Enter what was decided.</source>
        <translation>Введите, что решили.</translation>
    </message>
    <message>
        <source>The decision is recorded in the minutes of %1 and in the roadmap of %2.</source>
        <translation>Решение записано в протокол от %1 и в дорожную карту на %2 год.</translation>
    </message>
    <message>
        <source>The decision is recorded in the minutes of %1.</source>
        <translation>Решение записано в протокол от %1.</translation>
    </message>
</context>
<context>
    <name>indikator::DecisionLine</name>
    <message>
        <source>What was decided</source>
        <translation>Что решили</translation>
    </message>
    <message>
        <source>Name, job title</source>
        <translation>Фамилия И.О., должность</translation>
    </message>
    <message>
        <source>Recor&amp;d</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>Adds the decision to the minutes; with a term, to the roadmap too (Enter).</source>
        <translation>Добавляет решение в протокол, а со сроком — и в дорожную карту (Enter).</translation>
    </message>
    <message>
        <source>Deci&amp;sion:</source>
        <translation>&amp;Решение:</translation>
    </message>
    <message>
        <source>&amp;Responsible:</source>
        <translation>&amp;Ответственный:</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>&amp;Срок:</translation>
    </message>
    <message>
        <source>P&amp;oint:</source>
        <translation>&amp;Вопрос:</translation>
    </message>
    <message>
        <source>Beside the agenda</source>
        <translation>Вне повестки</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Recorded as decision %1.</source>
        <translation>Записано как решение %1.</translation>
    </message>
    <message>
        <source>It stands in the roadmap of %1.</source>
        <translation>Внесено в дорожную карту на %1 год.</translation>
    </message>
    <message>
        <source>“%1” was added to the people.</source>
        <translation>«%1» добавлено в список людей.</translation>
    </message>
</context>
<context>
    <name>indikator::Document</name>
    <message>
        <source>The document does not hold the edition “%1” of the methodology.</source>
        <translation>В документе нет редакции методики «%1».</translation>
    </message>
    <message>
        <source>Choose another name: a copy cannot replace the document itself.</source>
        <translation>Выберите другое имя: копия не может заменить сам документ.</translation>
    </message>
    <message>
        <source>The region needs the whole of a centre&apos;s file: people cannot be left out of it.</source>
        <translation>Региону нужен файл центра целиком: убрать из него сведения о людях нельзя.</translation>
    </message>
</context>
<context>
    <name>indikator::ExchangeController</name>
    <message>
        <source>Folder for the files of the centres</source>
        <translation>Папка для файлов центров</translation>
    </message>
    <message>
        <source>There is no working centre to give a file to. Add the centres first.</source>
        <translation>Нет действующего центра, которому можно выдать файл. Сначала внесите центры.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of centres in this folder will be replaced. What the centres have filled in there and you have not collected would be lost.</source>
        <translation>
            <numerusform>В этой папке будет заменён %n файл центра. То, что центр в нём заполнил, а вы не приняли, будет потеряно.</numerusform>
            <numerusform>В этой папке будут заменены %n файла центров. То, что центры в них заполнили, а вы не приняли, будет потеряно.</numerusform>
            <numerusform>В этой папке будут заменены %n файлов центров. То, что центры в них заполнили, а вы не приняли, будет потеряно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>The files of the centres are being written…</source>
        <translation>Файлы центров записываются…</translation>
    </message>
    <message>
        <source>Files written: %1. They are in the folder %2.</source>
        <translation>Записано файлов: %1. Они в папке %2.</translation>
    </message>
    <message>
        <source>Folder with the files that came back</source>
        <translation>Папка с вернувшимися файлами</translation>
    </message>
    <message>
        <source>The files are being checked and compared…</source>
        <translation>Файлы проверяются и сравниваются…</translation>
    </message>
    <message>
        <source>There is no file of a centre in this folder.</source>
        <translation>В этой папке нет файлов центров.</translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %n file(s). It can be undone as one step; a backup was made before.</source>
        <translation>
            <numerusform>Принят %n файл. Это можно отменить одним шагом; перед этим сделана резервная копия.</numerusform>
            <numerusform>Принято %n файла. Это можно отменить одним шагом; перед этим сделана резервная копия.</numerusform>
            <numerusform>Принято %n файлов. Это можно отменить одним шагом; перед этим сделана резервная копия.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for the region</source>
        <translation>%1, для региона</translation>
    </message>
    <message>
        <source>%1, for the ministry</source>
        <translation>%1, для министерства</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Indikator documents (*.indikator)</source>
        <translation>Документы «Индикатор зрелости» (*.indikator)</translation>
    </message>
    <message>
        <source>The copy is being written and checked…</source>
        <translation>Копия записывается и проверяется…</translation>
    </message>
    <message>
        <source>Send this file: %1</source>
        <translation>Отправьте этот файл: %1</translation>
    </message>
</context>
<context>
    <name>indikator::ExchangePage</name>
    <message>
        <source>&amp;Give a file to each centre…</source>
        <translation>&amp;Выдать файлы центрам…</translation>
    </message>
    <message>
        <source>&amp;Collect files…</source>
        <translation>&amp;Принять файлы…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>П&amp;ринять</translation>
    </message>
    <message>
        <source>Take &amp;none</source>
        <translation>&amp;Не принимать</translation>
    </message>
    <message>
        <source>Writes the part of each centre into a folder; the centre fills it in and sends it back.</source>
        <translation>Записывает в папку часть каждого центра; центр заполняет её и присылает обратно.</translation>
    </message>
    <message>
        <source>Reads all files of a folder, checks and compares them; nothing is changed yet.</source>
        <translation>Читает все файлы папки, проверяет и сравнивает их; пока ничего не меняется.</translation>
    </message>
    <message>
        <source>Files that came back</source>
        <translation>Вернувшиеся файлы</translation>
    </message>
    <message>
        <source>&amp;Both sides changed the same: choose (F8: the next one)</source>
        <translation>&amp;Изменено и у нас, и в файле: выберите (F8 — следующее)</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Keep &amp;ours (1)</source>
        <translation>Оставить н&amp;аше (1)</translation>
    </message>
    <message>
        <source>Take &amp;theirs (2)</source>
        <translation>Взять из &amp;файла (2)</translation>
    </message>
    <message>
        <source>Keep ours in all that are &amp;open</source>
        <translation>Во всех ос&amp;тальных оставить наше</translation>
    </message>
    <message>
        <source>Files of centres</source>
        <translation>Файлы центров</translation>
    </message>
    <message>
        <source>%1!</source>
        <translation>%1!</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n file(s)</source>
        <translation>
            <numerusform>П&amp;ринять %n файл</numerusform>
            <numerusform>П&amp;ринять %n файла</numerusform>
            <numerusform>П&amp;ринять %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1. To be taken: %2. Conflicts without a choice: %3.</source>
        <translation>Файлов: %1. Будет принято: %2. Расхождений без выбора: %3.</translation>
    </message>
    <message>
        <source>No centre has been given a file yet. Each file holds only what is the centre&apos;s own; the centre opens it in this program, fills it in and sends it back.</source>
        <translation>Файлы центрам ещё не выдавались. В каждом файле только то, что относится к этому центру; центр открывает его в этой же программе, заполняет и присылает обратно.</translation>
    </message>
    <message>
        <source>Given to centres: %1, come back from: %2. Drop files or a folder here, or collect them.</source>
        <translation>Выдано центрам: %1, вернулось от: %2. Перетащите сюда файлы или папку либо нажмите «Принять файлы».</translation>
    </message>
</context>
<context>
    <name>indikator::FieldEditor</name>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
</context>
<context>
    <name>indikator::FigureView</name>
    <message>
        <source>Save picture</source>
        <translation>Сохранение рисунка</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Сохранить рисунок…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Копировать рисунок</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Растровые рисунки (*.png);;Векторные рисунки (*.svg)</translation>
    </message>
</context>
<context>
    <name>indikator::FileController</name>
    <message>
        <source>Indikator documents (*.indikator)</source>
        <translation>Документы «Индикатор зрелости» (*.indikator)</translation>
    </message>
    <message>
        <source>The document is open for reading only; nothing can be changed in it.</source>
        <translation>Документ открыт только для чтения, изменить в нём ничего нельзя.</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Открытие документа</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранение копии</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, копия</translation>
    </message>
    <message>
        <source>The copy is saved: %1</source>
        <translation>Копия сохранена: %1</translation>
    </message>
    <message>
        <source>Training region</source>
        <translation>Учебный регион</translation>
    </message>
    <message>
        <source>Take in a document from elsewhere</source>
        <translation>Приём документа со стороны</translation>
    </message>
    <message>
        <source>Keep it as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>New region: %1</source>
        <translation>Новый регион: %1</translation>
    </message>
    <message>
        <source>%1, rescued</source>
        <translation>%1, спасённое</translation>
    </message>
    <message>
        <source>Save what can be read as</source>
        <translation>Сохранить читаемое как</translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>Прочитать удалось всё.</translation>
    </message>
    <message>
        <source>The document is being checked and taken in…</source>
        <translation>Документ проверяется и принимается…</translation>
    </message>
    <message>
        <source>The copy is being saved…</source>
        <translation>Копия сохраняется…</translation>
    </message>
    <message>
        <source>What can be read is being saved…</source>
        <translation>Сохраняется то, что читается…</translation>
    </message>
</context>
<context>
    <name>indikator::FilesPanel</name>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Files added to the record</source>
        <translation>Файлы, добавленные к записи</translation>
    </message>
    <message>
        <source>Drag files here: papers, scans, pictures, up to 20 MB each. They are kept in the document.</source>
        <translation>Перетащите сюда файлы: документы, сканы, изображения, до 20 МБ каждый. Они хранятся внутри документа.</translation>
    </message>
</context>
<context>
    <name>indikator::FilterChips</name>
    <message>
        <source>With remarks</source>
        <translation>С замечаниями</translation>
    </message>
    <message>
        <source>Only records that break a rule</source>
        <translation>Только записи, нарушающие правила</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Only records that you have made or changed</source>
        <translation>Только записи, которые вы создали или изменили</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Takes the filters away</source>
        <translation>Снимает все отборы</translation>
    </message>
    <message>
        <source>There is nothing to choose yet</source>
        <translation>Выбирать пока не из чего</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1: %2 и ещё %n</numerusform>
            <numerusform>%1: %2 и ещё %n</numerusform>
            <numerusform>%1: %2 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a field and the value filtered by</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Отбор: %1</translation>
    </message>
    <message>
        <source>With remarks (%1)</source>
        <translation>С замечаниями (%1)</translation>
    </message>
</context>
<context>
    <name>indikator::FindingsLabel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::GanttView</name>
    <message>
        <source>Gantt chart</source>
        <translation>Диаграмма Ганта</translation>
    </message>
</context>
<context>
    <name>indikator::GuideBrowser</name>
    <message>
        <source>Text of the guide</source>
        <translation>Текст руководства</translation>
    </message>
</context>
<context>
    <name>indikator::HelpWindow</name>
    <message>
        <source>Search in the guide</source>
        <translation>Поиск по руководству</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Найденные места</translation>
    </message>
    <message>
        <source>Help — Indikator</source>
        <translation>Справка – Индикатор зрелости</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>Search in the guide (Ctrl+F)</source>
        <translation>Поиск по руководству (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Nothing is found. Try another word or the contents.</source>
        <translation>Ничего не найдено. Попробуйте другое слово или содержание.</translation>
    </message>
    <message>
        <source>Save the guide</source>
        <translation>Сохранение руководства</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.docx)</source>
        <translation>Бумаги (*.pdf *.docx)</translation>
    </message>
    <message>
        <source>The guide is being saved…</source>
        <translation>Руководство сохраняется…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>indikator::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Журнал изменений</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Отбор записей журнала</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Журнал изменений, сначала новые</translation>
    </message>
</context>
<context>
    <name>indikator::HistoryModel</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>добавлено: %1</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>удалено: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>title of a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
</context>
<context>
    <name>indikator::IdeasBoard</name>
    <message>
        <source>&amp;Make a measure of it</source>
        <translation>Сделать &amp;мерой</translation>
    </message>
    <message>
        <source>Pain points by priority</source>
        <translation>Болевые точки по приоритету</translation>
    </message>
    <message>
        <source>Effort or effect is not known</source>
        <translation>Усилия или эффект не указаны</translation>
    </message>
    <message>
        <source>Adds a measure for improvement that names this pain point or idea as its origin.</source>
        <translation>Добавляет меру по улучшению, в которой эта болевая точка или идея указана как источник.</translation>
    </message>
    <message>
        <source>✓ %1 (has a measure)</source>
        <translation>✓ %1 (есть мера)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>priority and pain</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>indikator::IndicatorsModel</name>
    <message>
        <source>federal</source>
        <translation>федер.</translation>
    </message>
    <message>
        <source>add.</source>
        <comment>additional indicator</comment>
        <translation>доп.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % интервал</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
</context>
<context>
    <name>indikator::IndicatorsPage</name>
    <message>
        <source>Remarks on the indicators</source>
        <translation>Замечания к показателям</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Indicators and targets</source>
        <translation>Показатели и цели</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Метрики</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Атрибуты</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Опросы</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Измерения</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Indicators of the quarter</source>
        <translation>Показатели квартала</translation>
    </message>
    <message>
        <source>&amp;Quarter:</source>
        <translation>&amp;Квартал:</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>&amp;Где:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Группа:</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Загрузить…</translation>
    </message>
    <message>
        <source>Takes over survey counts or single answers from a table (XLSX, CSV).</source>
        <translation>Берёт подсчёты опросов или отдельные ответы из таблицы (XLSX, CSV).</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Отчёт…</translation>
    </message>
    <message>
        <source>Shows the quarterly analytical report as it will be printed and saved.</source>
        <translation>Показывает квартальный аналитический отчёт таким, каким он будет напечатан и сохранён.</translation>
    </message>
    <message>
        <source>Star of the groups</source>
        <translation>«Звезда» групп показателей</translation>
    </message>
    <message>
        <source>Course of the indicator</source>
        <translation>Динамика показателя</translation>
    </message>
    <message>
        <source>A ray is the plain mean of the region&apos;s own indicators of the group, each brought to 0–100; it is not the index of the federal monitoring.</source>
        <translation>Луч – простое среднее собственных показателей региона в группе, приведённых к 0–100; это не индекс федерального мониторинга.</translation>
    </message>
    <message>
        <source>Targets of the indicator</source>
        <translation>Целевые значения показателя</translation>
    </message>
    <message>
        <source>Entered values</source>
        <translation>Внесённые значения</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>все группы</translation>
    </message>
</context>
<context>
    <name>indikator::IntroductionList</name>
    <message>
        <source>Introduction by centre</source>
        <translation>Внедрение по центрам</translation>
    </message>
    <message>
        <source>Employment centre</source>
        <translation>Центр занятости</translation>
    </message>
    <message>
        <source>Introduced on</source>
        <translation>Внедрена</translation>
    </message>
</context>
<context>
    <name>indikator::ItemCard</name>
    <message>
        <source>Item %1: %2</source>
        <translation>Пункт %1: %2</translation>
    </message>
    <message>
        <source>Comment (Enter)</source>
        <translation>Комментарий (Enter)</translation>
    </message>
    <message>
        <source>Comment on item %1</source>
        <translation>Комментарий к пункту %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>key and text of an option</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>Баллы: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1&#xa0;из&#xa0;%2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>“%1” had: %2</source>
        <translation>В оценке «%1» было: %2</translation>
    </message>
    <message>
        <source>Accept (F4)</source>
        <translation>Принять (F4)</translation>
    </message>
    <message>
        <source>Accept what the registers say of item %1</source>
        <translation>Принять то, что реестры говорят о пункте %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing for more: %1</source>
        <translation>До большего не хватает: %1</translation>
    </message>
    <message>
        <source>The answer differs from the registers: give the reason in the comment.</source>
        <translation>Ответ отличается от реестров: напишите причину в комментарии.</translation>
    </message>
    <message>
        <source>Reason (Enter)</source>
        <translation>Причина (Enter)</translation>
    </message>
</context>
<context>
    <name>indikator::JourneyBoard</name>
    <message>
        <source>New: %1</source>
        <translation>Новое: %1</translation>
    </message>
</context>
<context>
    <name>indikator::JourneyChanges</name>
    <message>
        <source>+ added</source>
        <translation>+ добавлено</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− убрано</translation>
    </message>
    <message>
        <source>↔ moved</source>
        <translation>↔ перемещено</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ изменено</translation>
    </message>
    <message>
        <source>What differs between the versions</source>
        <translation>Чем различаются версии</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind and name</comment>
        <translation>%1 «%2»</translation>
    </message>
</context>
<context>
    <name>indikator::JourneyChannels</name>
    <message>
        <source>Touchpoints by channel and stage</source>
        <translation>Точки контакта по каналам и стадиям</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>канал не указан</translation>
    </message>
</context>
<context>
    <name>indikator::JourneyMapView</name>
    <message>
        <source>Map of the journey</source>
        <translation>Карта маршрута</translation>
    </message>
    <message>
        <source>The map has no stages yet. Press Ins to add one.</source>
        <translation>На карте ещё нет стадий. Нажмите Ins, чтобы добавить первую.</translation>
    </message>
    <message>
        <source>Choose a journey above, or begin a new one.</source>
        <translation>Выберите маршрут вверху или начните новый.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>stage, lane, text</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>indikator::JourneyRemarks</name>
    <message>
        <source>Remarks on the journey</source>
        <translation>Замечания к маршруту</translation>
    </message>
    <message>
        <source>✓ The map keeps to every rule of the technological card.</source>
        <translation>✓ Карта отвечает всем правилам технологической карты.</translation>
    </message>
</context>
<context>
    <name>indikator::JourneysPage</name>
    <message>
        <source>%1. %2</source>
        <comment>number and state of a version</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (frozen on %2)</source>
        <translation>%1 (зафиксирована %2)</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>&amp;Journey:</source>
        <translation>&amp;Маршрут:</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Версия:</translation>
    </message>
    <message>
        <source>&amp;Lanes:</source>
        <translation>&amp;Вид:</translation>
    </message>
    <message>
        <source>As it &amp;shall be beside</source>
        <translation>&amp;Рядом как будет</translation>
    </message>
    <message>
        <source>Shows what is planned and not there yet, and the curve as it shall be, on the same map.</source>
        <translation>На той же карте показывает то, что запланировано и чего ещё нет, и кривую как будет.</translation>
    </message>
    <message>
        <source>&amp;New journey…</source>
        <translation>&amp;Новый маршрут…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>&amp;Add stage</source>
        <translation>Добавить &amp;стадию</translation>
    </message>
    <message>
        <source>After the current one (Shift+Ins). Ins adds what the current lane holds.</source>
        <translation>После текущей (Shift+Ins). Ins добавляет то, из чего состоит текущая дорожка.</translation>
    </message>
    <message>
        <source>&amp;Print and save…</source>
        <translation>&amp;Печать и сохранение…</translation>
    </message>
    <message>
        <source>Shows the map as it will be printed; saves it as PDF, DOCX, XLSX, PNG or SVG.</source>
        <translation>Показывает карту так, как она будет напечатана; сохраняет в PDF, DOCX, XLSX, PNG или SVG.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Pains and ideas</source>
        <translation>Боли и идеи</translation>
    </message>
    <message>
        <source>review by %1</source>
        <translation>пересмотр до %1</translation>
    </message>
    <message>
        <source>frozen: make a new version to change it</source>
        <translation>зафиксирована: чтобы изменить, сделайте новую версию</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Замечания (%1)</translation>
    </message>
    <message>
        <source>Copy as it is</source>
        <translation>Копировать как есть</translation>
    </message>
    <message>
        <source>Copy as it shall be</source>
        <translation>Копировать как будет</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Зафиксировать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Compiled</source>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>Approved by a meeting…</source>
        <translation>Утверждён на заседании…</translation>
    </message>
    <message>
        <source>Introduced in a centre…</source>
        <translation>Внедрён в центре…</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Устарел</translation>
    </message>
    <message>
        <source>The law on its service has changed</source>
        <translation>Изменилось законодательство об услуге</translation>
    </message>
    <message>
        <source>Team, research, introductions…</source>
        <translation>Команда, исследования, внедрение…</translation>
    </message>
    <message>
        <source>Approval of the journey</source>
        <translation>Утверждение маршрута</translation>
    </message>
    <message>
        <source>Meeting of the working group that approved it. Its decision is recorded, and the map is frozen as it is.</source>
        <translation>Заседание рабочей группы, утвердившее маршрут. Решение записывается, карта фиксируется в нынешнем виде.</translation>
    </message>
    <message>
        <source>Introduction of the journey</source>
        <translation>Внедрение маршрута</translation>
    </message>
    <message>
        <source>Employment centre that works by it from today on:</source>
        <translation>Центр занятости, который работает по нему с сегодняшнего дня:</translation>
    </message>
</context>
<context>
    <name>indikator::LongWork</name>
    <message>
        <source>The work could not be finished.</source>
        <translation>Работу не удалось завершить.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>indikator::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;New region…</source>
        <translation>&amp;Новый регион…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open the &amp;training sample</source>
        <translation>Открыть &amp;учебный образец</translation>
    </message>
    <message>
        <source>When was it &amp;saved?</source>
        <translation>Когда &amp;сохранено?</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Сохранить &amp;копию…</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Восстановить из &amp;резервной копии…</translation>
    </message>
    <message>
        <source>&amp;Paper to a file…</source>
        <translation>Сохранить от&amp;чёт в файл…</translation>
    </message>
    <message>
        <source>Close the &amp;document</source>
        <translation>&amp;Закрыть документ</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;Previous unanswered</source>
        <translation>&amp;Предыдущее место без ответа</translation>
    </message>
    <message>
        <source>&amp;History of changes…</source>
        <translation>&amp;Журнал изменений…</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Оценка</translation>
    </message>
    <message>
        <source>&amp;New, empty…</source>
        <translation>&amp;Новая пустая…</translation>
    </message>
    <message>
        <source>Next &amp;period from this one…</source>
        <translation>&amp;Следующий период на основе этой…</translation>
    </message>
    <message>
        <source>&amp;Date, title, executor…</source>
        <translation>&amp;Дата, название, исполнитель…</translation>
    </message>
    <message>
        <source>Make &amp;final…</source>
        <translation>Сделать &amp;окончательной…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Следующая &amp;область</translation>
    </message>
    <message>
        <source>&amp;Methodology of what is selected</source>
        <translation>&amp;Методика по выбранному</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Ме&amp;льче</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Обычный &amp;размер</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлые</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмные</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>На весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;About Indikator</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Новая оценка</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Следующий период</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are unanswered; the level stays provisional.</source>
        <translation>
            <numerusform>Без ответа осталось %n место; уровень останется предварительным.</numerusform>
            <numerusform>Без ответа остались %n места; уровень останется предварительным.</numerusform>
            <numerusform>Без ответа осталось %n мест; уровень останется предварительным.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make “%1” final? Its answers and results are frozen and cannot be changed; a later assessment is made from a copy.</source>
        <translation>Сделать оценку «%1» окончательной? Её ответы и результаты будут зафиксированы, изменить их будет нельзя; следующая оценка создаётся на основе копии.</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Сделать окончательной</translation>
    </message>
    <message>
        <source>Remove the assessment “%1” with all its answers? The step can be undone.</source>
        <translation>Удалить оценку «%1» со всеми ответами? Этот шаг можно отменить.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Язык изменится при следующем запуске программы.</translation>
    </message>
    <message>
        <source>Everything is saved; the last change is of %1.</source>
        <translation>Всё сохранено; последнее изменение: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Изменений ещё не было.</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Открыть для чтения</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Самооценка</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Свод</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation>Ничего не вставлено. %1</translation>
    </message>
    <message>
        <source>&amp;Period: </source>
        <translation>Пе&amp;риод: </translation>
    </message>
    <message>
        <source>Assessment shown</source>
        <translation>Показанная оценка</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>%1 — Indikator</source>
        <translation>%1 — Индикатор зрелости</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Индикатор зрелости</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title and state of an assessment</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>final</source>
        <translation>окончательная</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>Points %1/%2</source>
        <translation>Баллы %1/%2</translation>
    </message>
    <message>
        <source>Unanswered %1</source>
        <translation>без ответа %1</translation>
    </message>
    <message>
        <source>TRAINING SAMPLE</source>
        <translation>УЧЕБНЫЙ ОБРАЗЕЦ</translation>
    </message>
    <message>
        <source>final, not to be changed</source>
        <translation>окончательная, изменить нельзя</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено %1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Вернуть: %1</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Сохранить копию в другом месте…</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>Ответы даны везде.</translation>
    </message>
    <message>
        <source>Take &amp;in a document from elsewhere…</source>
        <translation>&amp;Принять документ со стороны…</translation>
    </message>
    <message>
        <source>Rescue what can be read…</source>
        <translation>Спасти то, что читается…</translation>
    </message>
    <message>
        <source>Four blocks</source>
        <translation>Четыре блока</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Record a &amp;decision…</source>
        <translation>Записать &amp;решение…</translation>
    </message>
    <message>
        <source>Presentation foll&amp;ows the page</source>
        <translation>Показ следует за &amp;страницей</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Показ</translation>
    </message>
    <message>
        <source>Presentation F5</source>
        <translation>Показ F5</translation>
    </message>
    <message>
        <source>Slides of what is open, on the projector if there is one (F5)</source>
        <translation>Слайды открытого документа, на проекторе, если он есть (F5)</translation>
    </message>
    <message>
        <source>Send for the &amp;ministry…</source>
        <translation>Отправить в &amp;министерство…</translation>
    </message>
    <message>
        <source>Send to the re&amp;gion…</source>
        <translation>Отправить в ре&amp;гион…</translation>
    </message>
    <message>
        <source>Export &amp;without personal data…</source>
        <translation>Выгрузить &amp;без персональных данных…</translation>
    </message>
    <message>
        <source>Recent &amp;changes and completeness…</source>
        <translation>Последние &amp;изменения и полнота…</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Подразделения</translation>
    </message>
    <message>
        <source>This is the file of the centre “%1”. Fill it in, then send it back with “File”, “Send to the region…”. What is the region&apos;s can be read, but not changed.</source>
        <translation>Это файл центра «%1». Заполните его и отправьте обратно: «Файл», «Отправить в регион…». То, что относится к региону, можно читать, но не изменять.</translation>
    </message>
    <message>
        <source>Folder with the files that came back</source>
        <translation>Папка с вернувшимися файлами</translation>
    </message>
    <message>
        <source>There is no file of a centre in this folder.</source>
        <translation>В этой папке нет файлов центров.</translation>
    </message>
    <message>
        <source>The document that gave these files out is not among the recent ones. Open it, then collect the files on the page “%1”.</source>
        <translation>Документа, из которого выданы эти файлы, нет среди недавних. Откройте его и примите файлы на странице «%1».</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Просрочено %1</translation>
    </message>
    <message>
        <source>Term %1</source>
        <translation>Срок %1</translation>
    </message>
    <message>
        <source>Send for the ministry, without peop&amp;le…</source>
        <translation>Отправить в министерство без сведений о &amp;людях…</translation>
    </message>
    <message>
        <source>Er&amp;ase deleted files…</source>
        <translation>Стереть уд&amp;алённые файлы…</translation>
    </message>
    <message>
        <source>Next unans&amp;wered</source>
        <translation>Следующее место &amp;без ответа</translation>
    </message>
    <message>
        <source>Region and readin&amp;gs…</source>
        <translation>Регион и про&amp;чтения…</translation>
    </message>
    <message>
        <source>&amp;Accept what the registers say here</source>
        <translation>&amp;Принять то, что говорят реестры</translation>
    </message>
    <message>
        <source>Accept it for the whole &amp;block</source>
        <translation>Принять для всего &amp;блока</translation>
    </message>
    <message>
        <source>Accept it e&amp;verywhere</source>
        <translation>Принять &amp;везде</translation>
    </message>
    <message>
        <source>Sid&amp;e panel</source>
        <translation>Боковая пан&amp;ель</translation>
    </message>
    <message>
        <source>&amp;Tour over the sample region</source>
        <translation>&amp;Знакомство с программой на учебном регионе</translation>
    </message>
</context>
<context>
    <name>indikator::ManyEditor</name>
    <message>
        <source>List to tick</source>
        <translation>Список для отметок</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
</context>
<context>
    <name>indikator::MatrixModel</name>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Было: %1</translation>
    </message>
    <message numerus="yes">
        <source>≠ %n centre(s)</source>
        <translation>
            <numerusform>≠ %n центр</numerusform>
            <numerusform>≠ %n центра</numerusform>
            <numerusform>≠ %n центров</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>proposed answer and its class</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>решает человек</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Реестры</translation>
    </message>
</context>
<context>
    <name>indikator::MatrixPage</name>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Centres by lines</source>
        <translation>Центры по строкам</translation>
    </message>
    <message>
        <source>View of the matrix</source>
        <translation>Вид матрицы</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Пок&amp;азать:</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>what is missing for the next level</source>
        <translation>чего не хватает для следующего уровня</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>без ответа</translation>
    </message>
    <message>
        <source>Filter of the matrix</source>
        <translation>Отбор строк матрицы</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer all that is selected; digits do the same, 0 is the lowest answer, Del clears</source>
        <translation>Ответить сразу во всём выделенном; то же делают цифры: 0 — низший ответ, Del очищает</translation>
    </message>
    <message>
        <source>Maturity matrix</source>
        <translation>Матрица зрелости</translation>
    </message>
    <message>
        <source>Answers of the centres</source>
        <translation>Ответы центров</translation>
    </message>
    <message>
        <source>&amp;Type the numbers…</source>
        <translation>&amp;Ввести числа…</translation>
    </message>
    <message>
        <source>Select lines or cells of one kind</source>
        <translation>Выделите строки или ячейки одного вида</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Очистить</translation>
    </message>
</context>
<context>
    <name>indikator::MeasureController</name>
    <message>
        <source>Import of measurements</source>
        <translation>Загрузка измерений</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt)</source>
        <translation>Таблицы (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>The table “%1” has no rows below its titles: the first row must name the columns.</source>
        <translation>В таблице «%1» под заголовками нет строк: первая строка должна называть столбцы.</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) taken over. One undo takes them all back.</source>
        <translation>
            <numerusform>Загружено %n измерение. Одна отмена вернёт всё как было.</numerusform>
            <numerusform>Загружено %n измерения. Одна отмена вернёт всё как было.</numerusform>
            <numerusform>Загружено %n измерений. Одна отмена вернёт всё как было.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::MeetingsPage</name>
    <message>
        <source>Shows today&apos;s meeting, or begins it with the people of the last one.</source>
        <translation>Показывает сегодняшнее заседание или начинает его с участниками прошлого.</translation>
    </message>
    <message>
        <source>No meeting is chosen. “Meeting today” begins one.</source>
        <translation>Заседание не выбрано. «Заседание сегодня» начинает новое.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Remarks on the meeting</source>
        <translation>Замечания по заседанию</translation>
    </message>
    <message>
        <source>&amp;Minutes…</source>
        <translation>&amp;Протокол…</translation>
    </message>
    <message>
        <source>Shows the minutes as they will be printed and saved.</source>
        <translation>Показывает протокол так, как он будет напечатан и сохранён.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>%1!</source>
        <comment>so many are overdue</comment>
        <translation>%1!</translation>
    </message>
    <message>
        <source>Agenda (%1)</source>
        <translation>Повестка (%1)</translation>
    </message>
    <message>
        <source>Decisions (%1)</source>
        <translation>Решения (%1)</translation>
    </message>
    <message>
        <source>In the roadmap: %1, term %2</source>
        <translation>В дорожной карте: %1, срок %2</translation>
    </message>
    <message>
        <source>Not in the roadmap: a decision gets there with a term.</source>
        <translation>Не в дорожной карте: решение попадает туда со сроком.</translation>
    </message>
    <message>
        <source>Sho&amp;w in the roadmap</source>
        <translation>По&amp;казать в дорожной карте</translation>
    </message>
    <message>
        <source>P&amp;ut into the roadmap</source>
        <translation>В&amp;нести в дорожную карту</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the roadmap stay: %1</source>
        <translation>
            <numerusform>%n пункт дорожной карты остаётся: %1</numerusform>
            <numerusform>%n пункта дорожной карты остаются: %1</numerusform>
            <numerusform>%n пунктов дорожной карты остаются: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the roadmap</source>
        <translation>Показать в дорожной карте</translation>
    </message>
    <message>
        <source>Meeting toda&amp;y</source>
        <translation>Засе&amp;дание сегодня</translation>
    </message>
</context>
<context>
    <name>indikator::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>indikator::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>indikator::NewJourneyDialog</name>
    <message>
        <source>New journey</source>
        <translation>Новый маршрут</translation>
    </message>
    <message>
        <source>In the words of the client: “I look for my first job”</source>
        <translation>Словами клиента: «Я ищу работу впервые»</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>&amp;Профиль:</translation>
    </message>
    <message>
        <source>&amp;Goal of the client:</source>
        <translation>&amp;Цель клиента:</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>&amp;Услуга:</translation>
    </message>
    <message>
        <source>There is no profile yet: describe the group of clients first, on the page “Profiles”.</source>
        <translation>Профилей ещё нет: сначала опишите группу клиентов на странице «Профили».</translation>
    </message>
</context>
<context>
    <name>indikator::NewRegionDialog</name>
    <message>
        <source>New region</source>
        <translation>Новый регион</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Введите часть названия</translation>
    </message>
    <message>
        <source>One centre a line; paste the list from a spreadsheet or a document</source>
        <translation>По одному центру в строке; список можно вставить из таблицы или текста</translation>
    </message>
    <message>
        <source>&amp;Subject of the Russian Federation *</source>
        <translation>&amp;Субъект Российской Федерации *</translation>
    </message>
    <message>
        <source>&amp;Institution, full name</source>
        <translation>&amp;Учреждение, полное наименование</translation>
    </message>
    <message>
        <source>&amp;Executor</source>
        <translation>&amp;Исполнитель</translation>
    </message>
    <message>
        <source>&amp;Centres</source>
        <translation>&amp;Центры</translation>
    </message>
    <message>
        <source>&amp;File *</source>
        <translation>&amp;Файл *</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message numerus="yes">
        <source>%n centre(s)</source>
        <translation>
            <numerusform>%n центр</numerusform>
            <numerusform>%n центра</numerusform>
            <numerusform>%n центров</numerusform>
        </translation>
    </message>
    <message>
        <source>Named more than once, taken once: %1.</source>
        <translation>Указаны несколько раз, взяты по одному: %1.</translation>
    </message>
    <message numerus="yes">
        <source>A line is longer than %n character(s): is it one centre a line?</source>
        <translation>
            <numerusform>Одна из строк длиннее %n знака: в каждой строке должен быть один центр.</numerusform>
            <numerusform>Одна из строк длиннее %n знаков: в каждой строке должен быть один центр.</numerusform>
            <numerusform>Одна из строк длиннее %n знаков: в каждой строке должен быть один центр.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the region.</source>
        <translation>Укажите название региона.</translation>
    </message>
</context>
<context>
    <name>indikator::NormsModel</name>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Matrix: the next level (recommended)</source>
        <translation>Матрица: следующий уровень (рекомендация)</translation>
    </message>
    <message>
        <source>Checklist: the maximum (recommended)</source>
        <translation>Чек-лист: максимум (рекомендация)</translation>
    </message>
    <message>
        <source>Standard (the norm)</source>
        <translation>Стандарт (норма)</translation>
    </message>
    <message>
        <source>Asks for more</source>
        <translation>Строже</translation>
    </message>
</context>
<context>
    <name>indikator::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>There is no assessment yet</source>
        <translation>Оценок ещё нет</translation>
    </message>
    <message>
        <source>An assessment takes the checklist and the matrix as of a date, usually the last day of a quarter. The results then stand here.</source>
        <translation>В оценке заполняются чек-лист и матрица по состоянию на дату, обычно на последний день квартала. После этого здесь появятся результаты.</translation>
    </message>
    <message>
        <source>&amp;New assessment</source>
        <translation>&amp;Новая оценка</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>Целевой уровень</translation>
    </message>
    <message>
        <source>none</source>
        <translation>не задан</translation>
    </message>
    <message>
        <source>&amp;Target level:</source>
        <translation>&amp;Целевой уровень:</translation>
    </message>
    <message>
        <source>Points by block</source>
        <translation>Баллы по блокам</translation>
    </message>
    <message>
        <source>Stair of levels</source>
        <translation>Лестница уровней</translation>
    </message>
    <message>
        <source>Levels by block</source>
        <translation>Профиль блоков</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>&amp;Go to the condition</source>
        <translation>П&amp;ерейти к условию</translation>
    </message>
    <message>
        <source>final, made on %1</source>
        <translation>окончательная с %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>%1, as of %2 (%3)</source>
        <translation>%1, по состоянию на&#xa0;%2 (%3)</translation>
    </message>
    <message>
        <source>Points: %1 · %2</source>
        <translation>Баллы: %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>What stands in the way of level %1: %n condition(s)</source>
        <translation>
            <numerusform>Что мешает уровню&#xa0;%1: %n&#xa0;условие</numerusform>
            <numerusform>Что мешает уровню&#xa0;%1: %n&#xa0;условия</numerusform>
            <numerusform>Что мешает уровню&#xa0;%1: %n&#xa0;условий</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing: the highest level is reached</source>
        <translation>Достигнут высший уровень: выполнены все условия</translation>
    </message>
    <message>
        <source>%1 · training region</source>
        <translation>%1 · учебный образец</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>К сведению: %1</translation>
    </message>
    <message>
        <source>Put into the &amp;roadmap</source>
        <translation>Внести в &amp;дорожную карту</translation>
    </message>
    <message>
        <source>&amp;Recent changes and completeness…</source>
        <translation>&amp;Последние изменения и полнота…</translation>
    </message>
    <message>
        <source>What was changed lately in all registers, and how complete each of them is</source>
        <translation>Что недавно изменилось во всех реестрах и насколько полон каждый из них</translation>
    </message>
    <message>
        <source>Next terms of the roadmap</source>
        <translation>Ближайшие сроки дорожной карты</translation>
    </message>
    <message>
        <source>Activity, control point</source>
        <translation>Мероприятие, контрольная точка</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are overdue.</source>
        <translation>
            <numerusform>Просрочен %n пункт.</numerusform>
            <numerusform>Просрочены %n пункта.</numerusform>
            <numerusform>Просрочены %n пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>What the registers say</source>
        <translation>Что говорят реестры</translation>
    </message>
    <message>
        <source>The whole &amp;consistency board</source>
        <translation>Вся доска &amp;согласованности</translation>
    </message>
    <message numerus="yes">
        <source>The registers say otherwise at %n place(s)</source>
        <translation>
            <numerusform>Реестры говорят иначе в %n месте</numerusform>
            <numerusform>Реестры говорят иначе в %n местах</numerusform>
            <numerusform>Реестры говорят иначе в %n местах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::PagesView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>There are no pages.</source>
        <translation>Страниц нет.</translation>
    </message>
</context>
<context>
    <name>indikator::PasteDialog</name>
    <message>
        <source>Paste: %1</source>
        <translation>Вставка: %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>What will be added and changed</source>
        <translation>Что будет добавлено и изменено</translation>
    </message>
    <message>
        <source>&amp;Overwrite from the current cell on</source>
        <translation>&amp;Заменить, начиная с текущей ячейки</translation>
    </message>
    <message>
        <source>&amp;Add as new records</source>
        <translation>&amp;Добавить как новые записи</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Paste without these cells</source>
        <translation>Вставить без этих ячеек</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Строка %1, столбец %2: %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>what stands in the cell, what is wrong</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>⚠ Leave out</source>
        <translation>⚠ Пропустить</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be added</source>
        <translation>
            <numerusform>%n запись будет добавлена</numerusform>
            <numerusform>%n записи будут добавлены</numerusform>
            <numerusform>%n записей будет добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n будет изменена</numerusform>
            <numerusform>%n будут изменены</numerusform>
            <numerusform>%n будет изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n останется без изменений</numerusform>
            <numerusform>%n останутся без изменений</numerusform>
            <numerusform>%n останется без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be taken over</source>
        <translation>
            <numerusform>%n ячейка не принята</numerusform>
            <numerusform>%n ячейки не приняты</numerusform>
            <numerusform>%n ячеек не принято</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that no field is called: %1.</source>
        <translation>Нет полей с такими названиями столбцов: %1.</translation>
    </message>
</context>
<context>
    <name>indikator::PathLine</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose where to keep the document.</source>
        <translation>Выберите, где хранить документ.</translation>
    </message>
    <message>
        <source>Give the whole path, from the disk or the root folder on.</source>
        <translation>Укажите полный путь, начиная с диска или корневой папки.</translation>
    </message>
    <message>
        <source>There is such a file already: choose another name.</source>
        <translation>Такой файл уже есть: выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Папки «%1» нет.</translation>
    </message>
    <message>
        <source>You may not write into the folder “%1”: choose another.</source>
        <translation>В папку «%1» запись запрещена: выберите другую.</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Новый документ</translation>
    </message>
    <message>
        <source>Documents (*%1)</source>
        <translation>Документы (*%1)</translation>
    </message>
</context>
<context>
    <name>indikator::PlanController</name>
    <message>
        <source>New plan</source>
        <translation>Новый план</translation>
    </message>
    <message>
        <source>Year of the roadmap:</source>
        <translation>Год дорожной карты:</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Save the roadmap for a spreadsheet</source>
        <translation>Сохранить дорожную карту для табличной программы</translation>
    </message>
    <message>
        <source>Roadmap.xlsx</source>
        <translation>Дорожная карта.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv)</source>
        <translation>Таблицы (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>Take over an edited roadmap</source>
        <translation>Принять исправленную дорожную карту</translation>
    </message>
    <message>
        <source>Save the deadlines for a calendar</source>
        <translation>Сохранить сроки для календаря</translation>
    </message>
    <message>
        <source>Roadmap.ics</source>
        <translation>Дорожная карта.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Календари (*.ics)</translation>
    </message>
    <message>
        <source>The item is done. In the matrix, line %1 is still not met: %2

Record that the condition is met now?</source>
        <translation>Пункт выполнен. В матрице строка %1 всё ещё не выполнена: %2

Записать, что условие теперь выполнено?</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>Таблица читается…</translation>
    </message>
    <message>
        <source>The item is done. Paragraph %1 of the Standard is not answered as met yet: %2

Record that it is met now?</source>
        <translation>Мероприятие выполнено. Пункт %1 Стандарта ещё не отмечен выполненным: %2

Записать, что теперь он выполнен?</translation>
    </message>
</context>
<context>
    <name>indikator::PlanFilterBar</name>
    <message>
        <source>&amp;Year: </source>
        <translation>&amp;Год: </translation>
    </message>
    <message>
        <source> &amp;Order: </source>
        <translation> По&amp;рядок: </translation>
    </message>
    <message>
        <source> &amp;Show: </source>
        <translation> Пок&amp;азать: </translation>
    </message>
    <message>
        <source> &amp;Responsible: </source>
        <translation> О&amp;тветственный: </translation>
    </message>
    <message>
        <source>of the methodology</source>
        <translation>как в методике</translation>
    </message>
    <message>
        <source>by term</source>
        <translation>по сроку</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>open</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>этот месяц</translation>
    </message>
    <message>
        <source>due within 5 working days</source>
        <translation>срок до 5 рабочих дней</translation>
    </message>
    <message>
        <source>due within 10 working days</source>
        <translation>срок до 10 рабочих дней</translation>
    </message>
    <message>
        <source>due within 30 working days</source>
        <translation>срок до 30 рабочих дней</translation>
    </message>
    <message>
        <source>control points only</source>
        <translation>только контрольные точки</translation>
    </message>
    <message>
        <source>with remarks</source>
        <translation>с замечаниями</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
</context>
<context>
    <name>indikator::PlanModel</name>
    <message>
        <source>done on %1</source>
        <translation>выполнено %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n working day(s)</source>
        <translation>
            <numerusform>просрочено на %n рабочий день</numerusform>
            <numerusform>просрочено на %n рабочих дня</numerusform>
            <numerusform>просрочено на %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>in progress, </source>
        <translation>в работе, </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>остался %n рабочий день</numerusform>
            <numerusform>осталось %n рабочих дня</numerusform>
            <numerusform>осталось %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>no term</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>indikator::PopupEditor</name>
    <message>
        <source>%1 (F4)</source>
        <translation>%1 (F4)</translation>
    </message>
</context>
<context>
    <name>indikator::PresentationWindow</name>
    <message>
        <source>Presentation — Indikator</source>
        <translation>Показ — Индикатор зрелости</translation>
    </message>
    <message>
        <source>&amp;Next slide</source>
        <translation>&amp;Следующий слайд</translation>
    </message>
    <message>
        <source>&amp;Previous slide</source>
        <translation>&amp;Предыдущий слайд</translation>
    </message>
    <message>
        <source>&amp;First slide</source>
        <translation>П&amp;ервый слайд</translation>
    </message>
    <message>
        <source>L&amp;ast slide</source>
        <translation>П&amp;оследний слайд</translation>
    </message>
    <message>
        <source>&amp;Dark screen</source>
        <translation>&amp;Тёмный экран</translation>
    </message>
    <message>
        <source>&amp;Record a decision…</source>
        <translation>Записать &amp;решение…</translation>
    </message>
    <message>
        <source>Foll&amp;ow the page of the window</source>
        <translation>Следовать за стр&amp;аницей окна</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Во весь экран</translation>
    </message>
    <message>
        <source>&amp;Leave the presentation</source>
        <translation>&amp;Закончить показ</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>Тёмный экран</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Показывать пока нечего.</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Слайд %1 из %2</translation>
    </message>
</context>
<context>
    <name>indikator::ProfileSections</name>
    <message>
        <source>Chapters of the profile</source>
        <translation>Разделы профиля</translation>
    </message>
    <message>
        <source>%1 rests on</source>
        <translation>На чём основано: %1</translation>
    </message>
    <message>
        <source>rests on…</source>
        <translation>на чём основано…</translation>
    </message>
</context>
<context>
    <name>indikator::ProfileStar</name>
    <message>
        <source>Importance of the groups of indicators</source>
        <translation>Важность групп показателей</translation>
    </message>
    <message>
        <source>What matters to these clients, 1 to 5</source>
        <translation>Что важно этим клиентам, от 1 до 5</translation>
    </message>
    <message>
        <source>How gladly they use a channel, 1 to 5</source>
        <translation>Насколько охотно пользуются каналом, от 1 до 5</translation>
    </message>
</context>
<context>
    <name>indikator::ProfilesPage</name>
    <message>
        <source>Remarks on the profile</source>
        <translation>Замечания к профилю</translation>
    </message>
    <message>
        <source>Profiles of client groups</source>
        <translation>Профили клиентских групп</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Importance and channels</source>
        <translation>Важность и каналы</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Внедрение</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профили</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Новый профиль</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>New &amp;version</source>
        <translation>Новая &amp;версия</translation>
    </message>
    <message>
        <source>Copies the profile as a draft; the earlier one stays as it was approved.</source>
        <translation>Копирует профиль как черновик; прежний остаётся таким, каким утверждён.</translation>
    </message>
    <message>
        <source>&amp;Print and save…</source>
        <translation>&amp;Печать и сохранение…</translation>
    </message>
    <message>
        <source>Another group of citizens</source>
        <translation>Другая группа граждан</translation>
    </message>
    <message>
        <source>New group of citizens</source>
        <translation>Новая группа граждан</translation>
    </message>
    <message>
        <source>Another group of employers</source>
        <translation>Другая группа работодателей</translation>
    </message>
    <message>
        <source>New group of employers</source>
        <translation>Новая группа работодателей</translation>
    </message>
    <message>
        <source>Another group of workers of the service</source>
        <translation>Другая группа работников службы</translation>
    </message>
    <message>
        <source>New group of workers</source>
        <translation>Новая группа работников</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Compiled</source>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>Approved by a meeting…</source>
        <translation>Утверждён на заседании…</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Внедрён</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Устарел</translation>
    </message>
    <message>
        <source>Approval of the profile</source>
        <translation>Утверждение профиля</translation>
    </message>
    <message>
        <source>Meeting of the working group that approved it. Its decision is recorded.</source>
        <translation>Заседание рабочей группы, утвердившее профиль. Решение записывается.</translation>
    </message>
    <message>
        <source>approved on %1</source>
        <translation>одобрен %1</translation>
    </message>
    <message>
        <source>review by %1</source>
        <translation>пересмотр до %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>версия %1</translation>
    </message>
    <message>
        <source>There is no profile yet: begin with “New profile”.</source>
        <translation>Профилей ещё нет: начните с кнопки «Новый профиль».</translation>
    </message>
</context>
<context>
    <name>indikator::ReadingsPanel</name>
    <message>
        <source>Disputed places of the methodology</source>
        <translation>Спорные места методики</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>code and place of a disputed place</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>What is unclear:</source>
        <translation>Что неясно:</translation>
    </message>
    <message>
        <source>Decision:</source>
        <translation>Решение:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Почему:</translation>
    </message>
</context>
<context>
    <name>indikator::RecentChangesModel</name>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <comment>titles of fields</comment>
        <translation>изменено: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
</context>
<context>
    <name>indikator::RecentModel</name>
    <message>
        <source>%1 (no file)</source>
        <translation>%1 (файла нет)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>indikator::RecordCard</name>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of record and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>Файлы (%1)</translation>
    </message>
</context>
<context>
    <name>indikator::RecordModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a field and its paragraph</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
</context>
<context>
    <name>indikator::RecordsDialog</name>
    <message>
        <source>Recent changes and completeness</source>
        <translation>Последние изменения и полнота</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Последние изменения</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Полнота</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation>Отбор изменений</translation>
    </message>
    <message>
        <source>Recent changes, newest first</source>
        <translation>Последние изменения, сначала новые</translation>
    </message>
    <message>
        <source>Completeness of the registers</source>
        <translation>Полнота реестров</translation>
    </message>
</context>
<context>
    <name>indikator::RegionDialog</name>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Карточка</translation>
    </message>
    <message>
        <source>&amp;Disputed places of the methodology</source>
        <translation>&amp;Спорные места методики</translation>
    </message>
</context>
<context>
    <name>indikator::RegisterController</name>
    <message>
        <source>Spreadsheets (*.xlsx *.csv)</source>
        <translation>Таблицы (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Papers and pictures (%1)</source>
        <translation>Документы и изображения (%1)</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Добавление файла</translation>
    </message>
    <message>
        <source>Take over a table</source>
        <translation>Загрузка таблицы</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>Таблица читается…</translation>
    </message>
    <message>
        <source>Save the register for a spreadsheet</source>
        <translation>Сохранение реестра в таблицу</translation>
    </message>
    <message>
        <source>The register is being saved…</source>
        <translation>Реестр сохраняется…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>The files are being read…</source>
        <translation>Файлы читаются…</translation>
    </message>
    <message>
        <source>“%1” is not opened: files of this type can do harm. Save it and have it checked.</source>
        <translation>«%1» не открывается: файлы этого типа могут причинить вред. Сохраните файл и отдайте на проверку.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Сохранение файла</translation>
    </message>
    <message>
        <source>There are no deleted files in the document.</source>
        <translation>Удалённых файлов в документе нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted file(s), %1 together, are still kept so that their deletion can be undone. Erase them for good?</source>
        <translation>
            <numerusform>%n удалённый файл (%1) ещё хранится, чтобы удаление можно было отменить. Стереть его навсегда?</numerusform>
            <numerusform>%n удалённых файла (всего %1) ещё хранятся, чтобы удаление можно было отменить. Стереть их навсегда?</numerusform>
            <numerusform>%n удалённых файлов (всего %1) ещё хранятся, чтобы удаление можно было отменить. Стереть их навсегда?</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Export without personal data</source>
        <translation>Выгрузка без персональных данных</translation>
    </message>
    <message>
        <source>%1, without names</source>
        <translation>%1, без имён</translation>
    </message>
    <message>
        <source>Exports (*.json)</source>
        <translation>Выгрузки (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>Не удаётся записать «%1»: %2</translation>
    </message>
    <message>
        <source>Take out the name…</source>
        <translation>Обезличить…</translation>
    </message>
    <message>
        <source>Puts a number in place of the name everywhere and keeps what the person does.</source>
        <translation>Всюду ставит номер вместо имени и сохраняет, чем человек занимается.</translation>
    </message>
    <message>
        <source>Put a number in place of the name and the contacts of this person, in the register and in all texts? The history keeps the former values; exports do not contain it.</source>
        <translation>Заменить имя и контакты этого человека номером в реестре и во всех текстах? История хранит прежние значения, в выгрузки она не попадает.</translation>
    </message>
    <message numerus="yes">
        <source>%n final assessment(s) spell the name: they stay as they were signed.</source>
        <translation>
            <numerusform>Имя указано в %n итоговой оценке: она остаётся такой, как подписана.</numerusform>
            <numerusform>Имя указано в %n итоговых оценках: они остаются такими, как подписаны.</numerusform>
            <numerusform>Имя указано в %n итоговых оценках: они остаются такими, как подписаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out the name</source>
        <translation>Обезличить</translation>
    </message>
</context>
<context>
    <name>indikator::RegisterPage</name>
    <message>
        <source>Remarks: %1</source>
        <translation>Замечания: %1</translation>
    </message>
</context>
<context>
    <name>indikator::RegisterTable</name>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Отбор: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a button and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <translation>Строка %1, «%2»: %3</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>There is no text on the clipboard: copy the cells or the list first.</source>
        <translation>В буфере обмена нет текста: сначала скопируйте ячейки или список.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Takes over rows of a spreadsheet (XLSX, CSV); you see them before they are written.</source>
        <translation>Загружает строки таблицы (XLSX, CSV); перед записью вы их увидите.</translation>
    </message>
    <message>
        <source>To a file…</source>
        <translation>В файл…</translation>
    </message>
    <message>
        <source>Saves the register for a spreadsheet; the edited table finds its records again.</source>
        <translation>Сохраняет реестр в таблицу; исправленная таблица снова найдёт свои записи.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s)</source>
        <translation>
            <numerusform>%1 из %n записи</numerusform>
            <numerusform>%1 из %n записей</numerusform>
            <numerusform>%1 из %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a field and its sum</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>with remarks: %1</source>
        <translation>с замечаниями: %1</translation>
    </message>
</context>
<context>
    <name>indikator::ReportsPage</name>
    <message>
        <source>Save paper</source>
        <translation>Сохранение отчёта</translation>
    </message>
    <message>
        <source>Save all papers in a folder</source>
        <translation>Сохранение всех отчётов в папку</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Формы</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>30 mm</source>
        <translation>30&#xa0;мм</translation>
    </message>
    <message>
        <source>20 mm</source>
        <translation>20&#xa0;мм</translation>
    </message>
    <message>
        <source>&amp;Left margin:</source>
        <translation>&amp;Левое поле:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>Форма&amp;т:</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Со&amp;хранить…</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>Сохранить вс&amp;е…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>Мас&amp;штаб:</translation>
    </message>
    <message>
        <source>These files exist already:
%1
Replace them?</source>
        <translation>Эти файлы уже существуют:
%1
Заменить их?</translation>
    </message>
    <message>
        <source>The printer “%1” does not accept the paper. Check that it is switched on and connected.</source>
        <translation>Принтер «%1» не принимает отчёт. Проверьте, что он включён и подключён.</translation>
    </message>
</context>
<context>
    <name>indikator::RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
    <message>
        <source>&amp;Backups, newest first:</source>
        <translation>&amp;Резервные копии, сначала новые:</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Restore into a new &amp;file; the current one stays as it is:</source>
        <translation>Восстановить в новый &amp;файл; нынешний останется без изменений:</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>There are no backups in “%1”.</source>
        <translation>В папке «%1» нет резервных копий.</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>Восстановлено %1</translation>
    </message>
</context>
<context>
    <name>indikator::RoadmapPage</name>
    <message>
        <source>Remarks on the roadmap</source>
        <translation>Замечания по дорожной карте</translation>
    </message>
    <message>
        <source>&amp;Make a roadmap…</source>
        <translation>С&amp;оставить дорожную карту…</translation>
    </message>
    <message>
        <source>Remarks on the item</source>
        <translation>Замечания по пункту</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Add &amp;part</source>
        <translation>Добавить &amp;часть</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Выше</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Ниже</translation>
    </message>
    <message>
        <source>Make a p&amp;art</source>
        <translation>Сделать &amp;частью</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>Вы&amp;нести</translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>&amp;Farther</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;Whole year</source>
        <translation>Весь &amp;год</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Новый план…</translation>
    </message>
    <message>
        <source>A&amp;pprove the plan…</source>
        <translation>&amp;Утвердить план…</translation>
    </message>
    <message>
        <source>&amp;Own days off and working days…</source>
        <translation>&amp;Собственные выходные и рабочие дни…</translation>
    </message>
    <message>
        <source>&amp;Save for a spreadsheet…</source>
        <translation>Сохранить для &amp;таблицы…</translation>
    </message>
    <message>
        <source>&amp;Take over from a spreadsheet…</source>
        <translation>&amp;Принять из таблицы…</translation>
    </message>
    <message>
        <source>Save &amp;deadlines for a calendar…</source>
        <translation>Сохранить сроки для &amp;календаря…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Ещё</translation>
    </message>
    <message>
        <source>The production calendar of some of these years is not approved yet: their days are computed by the Labour Code and may move.</source>
        <translation>Календарь не утверждён для одного из этих лет: дни вычислены по Трудовому кодексу и могут сдвинуться.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are overdue.</source>
        <translation>
            <numerusform>Просрочен %n пункт.</numerusform>
            <numerusform>Просрочены %n пункта.</numerusform>
            <numerusform>Просрочены %n пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan was approved on %1; deviations are counted from it.</source>
        <translation>План утверждён %1; отклонения считаются от него.</translation>
    </message>
    <message>
        <source>There is no roadmap yet. A new one holds the control points of the methodology on their dates.</source>
        <translation>Дорожной карты ещё нет. В новой стоят контрольные точки методики на своих датах.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) later than approved.</source>
        <translation>
            <numerusform>Позже утверждённого на %n рабочий день.</numerusform>
            <numerusform>Позже утверждённого на %n рабочих дня.</numerusform>
            <numerusform>Позже утверждённого на %n рабочих дней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) earlier than approved.</source>
        <translation>
            <numerusform>Раньше утверждённого на %n рабочий день.</numerusform>
            <numerusform>Раньше утверждённого на %n рабочих дня.</numerusform>
            <numerusform>Раньше утверждённого на %n рабочих дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>Activity added</source>
        <translation>Мероприятие добавлено</translation>
    </message>
</context>
<context>
    <name>indikator::SaveJob</name>
    <message>
        <source>The papers could not be saved.</source>
        <translation>Не удалось сохранить отчёты.</translation>
    </message>
</context>
<context>
    <name>indikator::SaveStatus</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Отме&amp;на</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Открыть папк&amp;у</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Ход сохранения</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n file(s) in %1</source>
        <translation>
            <numerusform>Сохранено в папке %1: %n&#xa0;файл</numerusform>
            <numerusform>Сохранено в папке %1: %n&#xa0;файла</numerusform>
            <numerusform>Сохранено в папке %1: %n&#xa0;файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Saved before that: %n file(s) in %2</source>
        <translation>
            <numerusform>%1 До этого сохранено в папке %2: %n&#xa0;файл</numerusform>
            <numerusform>%1 До этого сохранено в папке %2: %n&#xa0;файла</numerusform>
            <numerusform>%1 До этого сохранено в папке %2: %n&#xa0;файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>State of saving</source>
        <translation>Состояние сохранения</translation>
    </message>
</context>
<context>
    <name>indikator::SearchIndex</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Чек-лист</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Стандарт</translation>
    </message>
    <message>
        <source>Paragraph %1: %2</source>
        <translation>Пункт %1: %2</translation>
    </message>
    <message>
        <source>Control points</source>
        <translation>Контрольные точки</translation>
    </message>
    <message>
        <source>Comments on answers</source>
        <translation>Комментарии к ответам</translation>
    </message>
</context>
<context>
    <name>indikator::SidePanel</name>
    <message>
        <source>undone: </source>
        <translation>отменено: </translation>
    </message>
    <message>
        <source>redone: </source>
        <translation>возвращено: </translation>
    </message>
    <message>
        <source>Co&amp;mment on the line</source>
        <translation>&amp;Комментарий к строке</translation>
    </message>
    <message>
        <source>Text of the methodology</source>
        <translation>Текст методики</translation>
    </message>
    <message>
        <source>History of what is selected</source>
        <translation>История выбранного</translation>
    </message>
    <message>
        <source>Comment on the line</source>
        <translation>Комментарий к строке</translation>
    </message>
    <message>
        <source>Methodology</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Nothing was changed here yet.</source>
        <translation>Здесь ещё ничего не менялось.</translation>
    </message>
    <message>
        <source>What the registers prove for what is selected</source>
        <translation>Что реестры доказывают по выбранному</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Доказательства</translation>
    </message>
</context>
<context>
    <name>indikator::StandardModel</name>
    <message>
        <source>by hand</source>
        <translation>решает человек</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>proposed state and its class</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>≠ %1, give the reason</source>
        <translation>≠ %1, напишите причину</translation>
    </message>
    <message>
        <source>needed: %1</source>
        <translation>требуется: %1</translation>
    </message>
    <message>
        <source>Par.</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Требование</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>By the registers</source>
        <translation>По реестрам</translation>
    </message>
    <message>
        <source>Value and threshold</source>
        <translation>Значение и порог</translation>
    </message>
</context>
<context>
    <name>indikator::StandardPage</name>
    <message>
        <source>Requirements</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>Two norms</source>
        <translation>Два норматива</translation>
    </message>
    <message>
        <source>View of the Standard</source>
        <translation>Вид Стандарта</translation>
    </message>
    <message>
        <source>Requirements of the Standard</source>
        <translation>Требования Стандарта</translation>
    </message>
    <message>
        <source>&amp;Accept what the registers say (F4)</source>
        <translation>П&amp;ринять то, что говорят реестры (F4)</translation>
    </message>
    <message>
        <source>Put into the &amp;roadmap</source>
        <translation>Внести в &amp;дорожную карту</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Стандарт</translation>
    </message>
    <message>
        <source>The registers are still being read…</source>
        <translation>Реестры ещё читаются…</translation>
    </message>
    <message>
        <source>There is no assessment yet</source>
        <translation>Оценок ещё нет</translation>
    </message>
    <message>
        <source>Met: %1 of %2 · partly: %3 · not met: %4</source>
        <translation>Выполнено: %1 из %2 · частично: %3 · не выполнено: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n not confirmed</source>
        <translation>
            <numerusform>%1 · не подтверждено: %n</numerusform>
            <numerusform>%1 · не подтверждено: %n</numerusform>
            <numerusform>%1 · не подтверждено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer differs from the registers: give the reason in the comment.</source>
        <translation>Ответ отличается от реестров: напишите причину в комментарии.</translation>
    </message>
</context>
<context>
    <name>indikator::StartPage</name>
    <message>
        <source>&amp;New region</source>
        <translation>&amp;Новый регион</translation>
    </message>
    <message>
        <source>A document for your region and its employment centres</source>
        <translation>Документ для вашего региона и его центров занятости</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Откр&amp;ыть…</translation>
    </message>
    <message>
        <source>A document from a folder; it can also be dropped here</source>
        <translation>Документ из папки; его можно и перетащить сюда мышью</translation>
    </message>
    <message>
        <source>&amp;Sample region</source>
        <translation>&amp;Учебный регион</translation>
    </message>
    <message>
        <source>A filled region to learn with, marked as such</source>
        <translation>Заполненный регион для обучения, с пометкой «учебный»</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Не&amp;давние</translation>
    </message>
    <message>
        <source>Recent documents</source>
        <translation>Недавние документы</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>У&amp;брать из списка</translation>
    </message>
    <message>
        <source>The file is not there: it was moved, renamed or deleted, or its disk is not connected. Find it with “Open…”, or press Delete to remove it from the list.</source>
        <translation>Файла нет на месте: он перемещён, переименован или удалён, либо не подключён его диск. Найдите файл командой «Открыть…» или нажмите Delete, чтобы убрать его из списка.</translation>
    </message>
    <message>
        <source>Indicator of customer-experience maturity</source>
        <translation>Индикатор зрелости системы управления клиентским опытом</translation>
    </message>
    <message>
        <source>&amp;Collect files</source>
        <translation>&amp;Принять файлы</translation>
    </message>
    <message>
        <source>What the centres have filled in and sent back, from a folder</source>
        <translation>Что центры заполнили и прислали обратно — из папки</translation>
    </message>
</context>
<context>
    <name>indikator::SubjectFinder</name>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Поиск (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find records, comments, official texts and pages</source>
        <translation>Поиск записей, комментариев, официальных текстов и страниц</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>title of a record and its words</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>The registers are still being read…</source>
        <translation>Реестры ещё читаются…</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Ничего не найдено</translation>
    </message>
</context>
<context>
    <name>indikator::SurveyImportDialog</name>
    <message>
        <source>A &amp;sample (not the complete register)</source>
        <translation>В&amp;ыборка (не полный реестр)</translation>
    </message>
    <message>
        <source>Import of measurements</source>
        <translation>Загрузка измерений</translation>
    </message>
    <message>
        <source>What the columns hold:</source>
        <translation>Что в столбцах:</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>What will be added and changed</source>
        <translation>Что будет добавлено и изменено</translation>
    </message>
    <message>
        <source>(named in the table)</source>
        <translation>(указана в таблице)</translation>
    </message>
    <message>
        <source>the region as a whole</source>
        <translation>регион в целом</translation>
    </message>
    <message>
        <source>&amp;Quarter, unless named in the table:</source>
        <translation>&amp;Квартал, если не указан в таблице:</translation>
    </message>
    <message>
        <source>&amp;Metric, unless named in the table:</source>
        <translation>&amp;Метрика, если не указана в таблице:</translation>
    </message>
    <message>
        <source>C&amp;entre, unless named in the table:</source>
        <translation>&amp;Центр, если не указан в таблице:</translation>
    </message>
    <message>
        <source>C&amp;lients, unless named in the table:</source>
        <translation>К&amp;лиенты, если не указаны в таблице:</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Что в столбцах</translation>
    </message>
    <message>
        <source>Content of the column “%1”</source>
        <translation>Содержимое столбца «%1»</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Строка %1, столбец %2: %3</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>what stands in the cell, what is wrong</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>⚠ Leave out</source>
        <translation>⚠ Пропустить</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Import without these rows</source>
        <translation>Загрузить без этих строк</translation>
    </message>
    <message>
        <source>The region has no metric yet: describe its metrics first, then import what was counted.</source>
        <translation>У региона ещё нет метрик: сначала опишите их, затем загрузите подсчёты.</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) will be added</source>
        <translation>
            <numerusform>%n измерение будет добавлено</numerusform>
            <numerusform>%n измерения будут добавлены</numerusform>
            <numerusform>%n измерений будет добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменено</numerusform>
            <numerusform>%n изменено</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n останется без изменений</numerusform>
            <numerusform>%n останутся без изменений</numerusform>
            <numerusform>%n останутся без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be taken over</source>
        <translation>
            <numerusform>%n место взять нельзя</numerusform>
            <numerusform>%n места взять нельзя</numerusform>
            <numerusform>%n мест взять нельзя</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indikator::Tour</name>
    <message>
        <source>where the region is</source>
        <translation>где находится регион</translation>
    </message>
    <message>
        <source>Points of the checklist and levels of the matrix stand side by side. Below them stands what is missing for the next level; each line leads to its question and can become an item of the plan.</source>
        <translation>Баллы чек-листа и уровни матрицы стоят рядом. Ниже указано, чего не хватает до следующего уровня: каждая строка ведёт к своему вопросу и может стать пунктом плана.</translation>
    </message>
    <message>
        <source>answer and prove</source>
        <translation>ответить и подтвердить</translation>
    </message>
    <message>
        <source>Choose an answer: it is saved at once, and Ctrl+Z takes it back. Beside it stands the official wording (F9). The four blocks on the left keep the records that prove the answers.</source>
        <translation>Выберите ответ: он сразу сохраняется, а Ctrl+Z отменяет его. Рядом показана официальная формулировка (F9). Четыре блока слева хранят записи, которые подтверждают ответы.</translation>
    </message>
    <message>
        <source>print the papers</source>
        <translation>напечатать отчёты</translation>
    </message>
    <message>
        <source>Every paper is seen here as it will be printed, and saved as PDF, DOCX or XLSX. To begin your own region: “File”, “New region…”. F1 explains each page, and this tour stands in the “Help” menu.</source>
        <translation>Каждый отчёт виден здесь таким, каким он будет напечатан; его можно сохранить в PDF, DOCX или XLSX. Чтобы начать свой регион, выберите «Файл», «Новый регион…». Клавиша F1 объясняет каждую страницу, а это знакомство всегда можно повторить из меню «Справка».</translation>
    </message>
</context>
<context>
    <name>indikator::TourCard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Пропустить</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Document to open.</source>
        <translation>Документ, который нужно открыть.</translation>
    </message>
    <message>
        <source>Open the training sample.</source>
        <translation>Открыть учебный образец.</translation>
    </message>
</context>
</TS>
