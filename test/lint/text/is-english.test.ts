import { describe, expect, test } from 'vitest';
import { isEnglish } from '../../../src/lint/text/is-english.ts';
import { parseAgent } from '../../../src/parse/parse-agent.ts';

const judge = (text: string): boolean => isEnglish(parseAgent({ path: 'agents/x.md', text }));

const ELSEWHERE: Readonly<Record<string, string>> = {
  German:
    'Du prüfst die Änderungen an der Datenbank. Lies den Plan, bevor du ihn ausführst, und melde nicht, was sich von selbst erledigt.',
  French: 'Tu relis les changements de la base de données. Lis le plan avant de le lancer, et ne signale pas ce qui est déjà connu.',
  Spanish: 'Revisas los cambios de la base de datos. Lee el plan antes de ejecutarlo y no avises de lo que ya se conoce por otros.',
  Portuguese: 'Você revisa as mudanças do banco de dados. Leia o plano antes de executar e não avise sobre o que já é conhecido.',
  Italian: 'Controlli le modifiche della base di dati. Leggi il piano prima di eseguirlo e non segnalare quello che è già noto.',
  Dutch: 'Je controleert de wijzigingen van het schema. Lees het plan voor je het uitvoert en meld niet wat een ander al heeft gemeld.',
  Polish: 'Sprawdzasz zmiany w bazie danych. Przeczytaj plan, nim go uruchomisz, i nie zgłaszaj tego, co jest już znane oraz opisane.',
  Turkish: 'Veri tabanı için yapılan her bir değişikliği incele. Planı oku ve bilinen bir sorun olarak geçen konuları bildirme.',
  Russian: 'Ты проверяешь изменения базы данных. Прочитай план перед запуском и не сообщай о том, что уже известно.',
  Chinese: '你负责检查数据库的更改。运行之前先阅读计划，不要报告已经知道的问题。每次都要列出文件、行号和原因，并给出建议。',
  Japanese: 'データベースの変更を確認します。実行する前に計画を読み、すでに知られている問題は報告しないでください。',
  Korean: '데이터베이스 변경 사항을 검토합니다. 실행하기 전에 계획을 읽고 이미 알려진 문제는 보고하지 마십시오. 파일과 줄을 적으십시오.',
};

describe('telling English from other prose', () => {
  test.each(Object.entries(ELSEWHERE))('knows %s', (_, prose) => {
    expect(judge(prose)).toBe(false);
  });

  test('reads the prose, whatever language the description and the code have', () => {
    const prose = `---\nname: x\ndescription: Reviews the changes of the database. Use it after each change.\n---\n\n${ELSEWHERE['German'] ?? ''}`;
    const code = '```sql\n-- this is the plan that we run for each of the tables in the database\n```';
    expect(judge(`${prose}\n\n${code}`)).toBe(false);
    expect(judge(`- Read the plan before you run it.\n\n~~~\n${ELSEWHERE['French'] ?? ''}\n~~~`)).toBe(true);
  });

  test('takes English with a few foreign lines for English', () => {
    const english = ['You review the changes of the database.', 'Read the plan before you run it.', 'Say which line is wrong, and why.'];
    expect(judge([...english, 'Antworte auf Deutsch, wenn man dich so fragt.'].join('\n\n'))).toBe(true);
    expect(judge([...english, ...english, '用户使用中文提问时，用中文回答。'].join('\n\n'))).toBe(true);
  });

  test('takes lists of terms and names for English', () => {
    expect(
      judge('- Query plans\n- Index bloat\n- Vacuum settings\n- Per-tenant limits\n- La Palma release\n- Lock waits\n- Checkpoints'),
    ).toBe(true);
  });

  test('takes files without enough prose to tell for English', () => {
    expect(judge('')).toBe(true);
    expect(judge('用中文回答')).toBe(true);
    expect(judge('`für das und nicht von der mit dem`')).toBe(true);
  });

  test('reads a long file in samples', () => {
    const line = 'Lies den Plan, und melde nicht, was für die Datenbank ohne Folgen ist.';
    expect(judge(Array.from({ length: 500 }, (_, index) => `- ${index}: ${line}`).join('\n'))).toBe(false);
  });
});
